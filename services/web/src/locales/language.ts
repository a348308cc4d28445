/** The languages that people are spoken to in, in the order in which they are offered; each is named in itself. */
export const LANGUAGES = { fr: 'Français', en: 'English', de: 'Deutsch', nl: 'Nederlands' } as const;
export type Language = keyof typeof LANGUAGES;
/** How dates and numbers are written in each. */
export const LOCALES = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE', nl: 'nl-BE' } as const satisfies Record<
  Language,
  string
>;

const STORED = 'navette.language';
let current: Language = 'fr';

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && value in LANGUAGES;
}

/** The language of the page now; requests carry it. */
export function currentLanguage(): Language {
  return current;
}

/** Puts the page into a language: the document says it, and requests ask in it. */
export function speak(language: Language): void {
  current = language;
  document.documentElement.lang = language;
}

/** Keeps a choice for the next visit. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // The choice then lasts as long as the page.
  }
}

/** The first of the browser's languages that we speak, in order of its reader's preference. */
export function browserLanguage(): Language {
  return navigator.languages.map(codeOf).find(isLanguage) ?? 'fr';
}

/** The language chosen before, else the first of the browser's that we speak, else French. */
export function preferredLanguage(): Language {
  return rememberedLanguage() ?? browserLanguage();
}

function rememberedLanguage(): Language | undefined {
  try {
    return [localStorage.getItem(STORED)].find(isLanguage);
  } catch {
    // Storage may be closed to us.
    return undefined;
  }
}

function codeOf(tag: string): string {
  return tag.slice(0, 2).toLowerCase();
}
