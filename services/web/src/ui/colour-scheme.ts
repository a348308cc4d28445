import { localStorageColorSchemeManager } from '@mantine/core';

/** Keeps light or dark for the next visit; public/first-paint.js reads the same key. */
export const colourSchemeManager = localStorageColorSchemeManager({ key: 'navette.colour-scheme' });
