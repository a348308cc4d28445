/** Languages of the screens, in the order in which they are offered; each is named in itself. */
export const LANGUAGES = { fr: 'Français', en: 'English' } as const;
export type Language = keyof typeof LANGUAGES;
/** How dates and numbers are written in each. */
export const LOCALES = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Language, string>;

const STORED = 'navette.language';
let current: Language = 'fr';

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && value in LANGUAGES;
}

/** The language of the screen now; requests carry it. */
export function currentLanguage(): Language {
  return current;
}

/** Keeps a choice for the next visit, and tells the document. */
export function rememberLanguage(language: Language, chosen: boolean): void {
  current = language;
  document.documentElement.lang = language;
  if (!chosen) return;
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // The choice then lasts as long as the page.
  }
}

/** The language chosen before, else the first of the browser's that we speak, else French. */
export function preferredLanguage(): Language {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(STORED);
  } catch {
    // Storage may be closed to us.
  }
  const wanted = [stored, ...navigator.languages].map((tag) => tag?.slice(0, 2).toLowerCase());
  return wanted.find(isLanguage) ?? 'fr';
}
