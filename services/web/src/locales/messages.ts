import type { fr } from './fr/index.ts';
import type { Language, LOCALES } from './language.ts';

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
/** The texts of a language; French says which there are. */
export type Messages = Same<typeof fr>;

const LOADERS: Readonly<Record<Language, () => Promise<Messages>>> = {
  fr: async () => (await import('./fr/index.ts')).fr,
  en: async () => (await import('./en/index.ts')).en,
};

/** Fetches the texts of a language; each language is a file of its own. */
export function loadMessages(language: Language): Promise<Messages> {
  return LOADERS[language]();
}

/** The declared texts are the French ones to the letter, so that each text's arguments are checked; others have their shape. */
export function asDeclared(messages: Messages): typeof fr {
  return messages as typeof fr;
}

declare module 'use-intl' {
  interface AppConfig {
    Messages: typeof fr;
    Locale: (typeof LOCALES)[Language];
  }
}
