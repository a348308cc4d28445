import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { queryClient } from './api/query-client.ts';
import type { ScreenLanguage } from './locales/language.ts';
import { LanguageProvider } from './locales/language-provider.tsx';
import type { Messages } from './locales/messages.ts';
import { router } from './router.ts';
import { colourSchemeManager } from './ui/colour-scheme.ts';
import { Notices } from './ui/notices.tsx';
import { cssVariables, theme } from './ui/theme.ts';

/** Everything that surrounds a page: looks, language, data, addresses. */
export function App({ language, messages }: { language: ScreenLanguage; messages: Messages }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colourSchemeManager}
      defaultColorScheme="auto"
    >
      <QueryClientProvider client={queryClient}>
        <LanguageProvider language={language} messages={messages}>
          <RouterProvider router={router} />
          <Notices />
        </LanguageProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
