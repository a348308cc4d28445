import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { colourSchemeManager } from './colour-scheme.ts';
import { theme } from './theme.ts';

/** The theme for pages made of Mantine's components; its variables stand in a style sheet of every page already. */
export function Looks({ children }: { children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      withCssVariables={false}
      colorSchemeManager={colourSchemeManager}
      defaultColorScheme="auto"
    >
      {children}
    </MantineProvider>
  );
}
