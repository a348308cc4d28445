import type { Language } from '@navette/taxonomy';

const NO_BREAK = '\u00a0';

/** French puts a space before some marks, at which a line must not break; the words are written with plain ones. */
export function typeset(text: string, language: Language): string {
  if (language !== 'fr') return text;
  return text.replace(/ (?=[:;?!»€%])/g, NO_BREAK).replace(/(?<=«) /g, NO_BREAK);
}
