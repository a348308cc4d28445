import type { fr } from './fr/index.ts';
import type { Language, LOCALES, ScreenLanguage } from './language.ts';

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
/** The texts of a language; French says which there are. */
export type Messages = Same<typeof fr>;

/** Groups of texts that pages show which need no account; they exist in every language. */
export const OPEN_GROUPS = [
  'action',
  'budgetBand',
  'criterion',
  'dossier',
  'gate',
  'link',
  'match',
  'open',
  'privacy',
  'problem',
  'signIn',
] as const satisfies readonly (keyof Messages)[];
export type OpenMessages = Pick<Messages, (typeof OPEN_GROUPS)[number]>;

const LOADERS: Readonly<Record<ScreenLanguage, () => Promise<Messages>>> = {
  fr: async () => (await import('./fr/index.ts')).fr,
  en: async () => (await import('./en/index.ts')).en,
};

const OPEN_LOADERS: Readonly<Record<Language, () => Promise<OpenMessages>>> = {
  ...LOADERS,
  de: async () => (await import('./de/index.ts')).de,
  nl: async () => (await import('./nl/index.ts')).nl,
};

/** Fetches the texts of a language; each language is a file of its own. */
export function loadMessages(language: ScreenLanguage): Promise<Messages> {
  return LOADERS[language]();
}

/** Fetches the texts of the pages that need no account. */
export function loadOpenMessages(language: Language): Promise<OpenMessages> {
  return OPEN_LOADERS[language]();
}

/**
 * The declared texts are the French ones to the letter, so that each text's arguments are checked; others have their
 * shape, or a part of it: locales.test.ts holds that a page asks for no text beyond what it is given.
 */
export function asDeclared(messages: Messages | OpenMessages): typeof fr {
  return messages as typeof fr;
}

declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof fr;
    Locale: (typeof LOCALES)[Language];
  }
}
