import type { open } from './fr/open.ts';
import type { seldom } from './fr/seldom.ts';
import type { signedIn } from './fr/signed-in.ts';
import type { Language, LOCALES } from './language.ts';

type Same<T> = { [K in keyof T]: T[K] extends string ? string : Same<T[K]> };
type Declared = typeof open & typeof signedIn & typeof seldom;
/** The texts that pages show which need no account; French says which there are. */
export type OpenMessages = Same<typeof open>;
/** The texts of the pages behind the door. */
export type SignedInMessages = Same<typeof signedIn>;
/** The texts of settings, imports, duplicates and figures. */
export type SeldomMessages = Same<typeof seldom>;
export type Messages =
  | OpenMessages
  | (OpenMessages & SignedInMessages)
  | (OpenMessages & SignedInMessages & SeldomMessages);

const OPEN: Readonly<Record<Language, () => Promise<OpenMessages>>> = {
  fr: async () => (await import('./fr/open.ts')).open,
  en: async () => (await import('./en/open.ts')).open,
  de: async () => (await import('./de/open.ts')).open,
  nl: async () => (await import('./nl/open.ts')).open,
};

const SIGNED_IN: Readonly<Record<Language, () => Promise<SignedInMessages>>> = {
  fr: async () => (await import('./fr/signed-in.ts')).signedIn,
  en: async () => (await import('./en/signed-in.ts')).signedIn,
  de: async () => (await import('./de/signed-in.ts')).signedIn,
  nl: async () => (await import('./nl/signed-in.ts')).signedIn,
};

/** Fetches the texts of the pages that need no account: a link holder waits for no others. */
export function loadOpenMessages(language: Language): Promise<OpenMessages> {
  return OPEN[language]();
}

/** Fetches what every page behind the door says. */
export async function loadMessages(language: Language): Promise<OpenMessages & SignedInMessages> {
  const [open, signedIn] = await Promise.all([OPEN[language](), SIGNED_IN[language]()]);
  return { ...open, ...signedIn };
}

/**
 * The declared texts are the French ones to the letter, so that each text's arguments are checked; others have their
 * shape, or a part of it: locales.test.ts holds that a page asks for no text beyond what it is given.
 */
export function asDeclared(messages: Messages): Declared {
  return messages as Declared;
}

declare module 'use-intl' {
  interface AppConfig {
    Messages: Declared;
    Locale: (typeof LOCALES)[Language];
  }
}
