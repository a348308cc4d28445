import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from './api/query-client.ts';
import { LanguageProvider } from './locales/language-provider.tsx';
import { router } from './router.ts';
import { colourSchemeManager } from './ui/colour-scheme.ts';
import { Notices } from './ui/notices.tsx';
import { cssVariables, theme } from './ui/theme.ts';

/** Everything that surrounds a page: looks, language, data, addresses. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colourSchemeManager}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <LanguageProvider>
          <RouterProvider router={router} />
          <Notices />
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
