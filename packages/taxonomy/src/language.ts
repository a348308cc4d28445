/** The languages that Navette reads, matches across and speaks, in the order in which screens offer them. */
export const LANGUAGES = ['fr', 'en', 'de', 'nl'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in every language. */
export type Localised = Readonly<Record<Language, string>>;

/** Whether `value` is one of the four languages. */
export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value);
}
