import type { Language } from '@navette/taxonomy';

/** Languages that write compounds as one word. */
export const COMPOUNDING: ReadonlySet<Language> = new Set(['de', 'nl']);
