import { fileURLToPath } from 'node:url';
import { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import type { Plugin } from 'vite';
import { cssVariables, theme } from '../src/ui/theme.ts';

/** The theme's variables as a style sheet: "virtual:theme.css". */
const SHEET = 'virtual:theme.css';
const SHEET_FILE = '/__theme.css';
const COMPONENTS = new URL('./esm/components', import.meta.resolve('@mantine/core/styles.css'));

/**
 * Mantine's looks without its script, for pages that need no account: the theme's variables as a style sheet, and the
 * names of the classes of its components as "virtual:mantine-looks/Button".
 */
export function mantineLooks(): Plugin {
  return {
    name: 'mantine-looks',
    enforce: 'pre',
    config: () => ({
      resolve: {
        alias: [
          { find: /^virtual:mantine-looks\/(\w+)$/, replacement: `${fileURLToPath(COMPONENTS)}/$1/$1.module.mjs` },
        ],
      },
    }),
    resolveId: (id) => (id === SHEET ? SHEET_FILE : null),
    load: (id) => (id === SHEET_FILE ? themeSheet() : null),
  };
}

/** What a MantineProvider would write into the page. */
function themeSheet(): string {
  const merged = mergeMantineTheme(DEFAULT_THEME, theme);
  const usual = defaultCssVariablesResolver(merged);
  const ours = cssVariables(merged);
  return convertCssVariables({
    variables: { ...usual.variables, ...ours.variables },
    light: { ...usual.light, ...ours.light },
    dark: { ...usual.dark, ...ours.dark },
  });
}
