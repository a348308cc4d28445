import type { Language } from '@navette/taxonomy';

/** English as the neighbours of Belgium and Luxembourg write it: the day before the month. */
const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE', nl: 'nl-NL' };

/** A day, "2026-11-22", with its month in letters. */
export function longDate(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
  const said = format.format(new Date(`${day}T00:00:00Z`));
  // French says "1er", which the locale data leaves out.
  return language === 'fr' ? said.replace(/^1 /, '1er ') : said;
}
