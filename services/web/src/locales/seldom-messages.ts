import type { Language } from './language.ts';
import type { SeldomMessages } from './messages.ts';

const SELDOM: Readonly<Record<Language, () => Promise<SeldomMessages>>> = {
  fr: async () => (await import('./fr/seldom.ts')).seldom,
  en: async () => (await import('./en/seldom.ts')).seldom,
  de: async () => (await import('./de/seldom.ts')).seldom,
  nl: async () => (await import('./nl/seldom.ts')).seldom,
};

/** Fetches the texts of the pages that are seldom come to. */
export function loadSeldomMessages(language: Language): Promise<SeldomMessages> {
  return SELDOM[language]();
}
