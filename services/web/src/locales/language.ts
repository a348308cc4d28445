/** The languages that people are spoken to in, in the order in which they are offered; each is named in itself. */
export const LANGUAGES = { fr: 'Français', en: 'English', de: 'Deutsch', nl: 'Nederlands' } as const;
export type Language = keyof typeof LANGUAGES;
/** How dates and numbers are written in each. */
export const LOCALES = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE', nl: 'nl-BE' } as const satisfies Record<
  Language,
  string
>;

/** Those of them that every page speaks; the page behind a shortlist file's link speaks them all. */
export const SCREEN_LANGUAGES = ['fr', 'en'] as const satisfies readonly Language[];
export type ScreenLanguage = (typeof SCREEN_LANGUAGES)[number];

const STORED = 'navette.language';
let current: Language = 'fr';

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && value in LANGUAGES;
}

export function isScreenLanguage(value: unknown): value is ScreenLanguage {
  return SCREEN_LANGUAGES.some((one) => one === value);
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
export function rememberLanguage(language: ScreenLanguage): void {
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

/** The language chosen on an earlier visit; undefined where none was. */
export function rememberedLanguage(): ScreenLanguage | undefined {
  try {
    return [localStorage.getItem(STORED)].find(isScreenLanguage);
  } catch {
    // Storage may be closed to us.
    return undefined;
  }
}

/** The language chosen before, else the first of the browser's that the screens speak, else French. */
export function preferredLanguage(): ScreenLanguage {
  return rememberedLanguage() ?? navigator.languages.map(codeOf).find(isScreenLanguage) ?? 'fr';
}

function codeOf(tag: string): string {
  return tag.slice(0, 2).toLowerCase();
}
