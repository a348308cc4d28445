import type { Language } from '@navette/taxonomy';

/** English as the neighbours of Belgium and Luxembourg write it: the day before the month. */
const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE', nl: 'nl-NL' };
/** Where the networks are: from Lille to Trier the clocks agree. */
const HERE = 'Europe/Paris';

/**
 * A day, "2027-01-12", as people say it: "mardi 12 janvier 2027". Of a moment the day is taken as it is here.
 * @throws RangeError when it is none
 */
export function day(iso: string, language: Language): string {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  const format = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'full', timeZone: isDay ? 'UTC' : HERE });
  return said(format.format(new Date(iso)), language);
}

/**
 * A moment, "2027-01-12T13:00:00Z", with its day, its time and the clock that is meant.
 * @throws RangeError when it is none
 */
export function moment(iso: string, language: Language, timeZone: string = HERE): string {
  return said(momentFormat(language, timeZone).format(new Date(iso)), language);
}

/**
 * From one moment to another, the day said once where it is the same.
 * @param timeZone - of the place, "Europe/Brussels"
 * @throws RangeError when one is none, or the second comes before the first
 */
export function period(startsAt: string, endsAt: string, timeZone: string, language: Language): string {
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  if (end < start) throw new RangeError('A period that ends before it starts');
  return said(momentFormat(language, timeZone).formatRange(start, end), language);
}

function momentFormat(language: Language, timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(LOCALES[language], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  });
}

/** French says "1er", which the locale data leaves out. */
function said(text: string, language: Language): string {
  return language === 'fr' ? text.replace(/(?<!\d)1(?= \p{L}{3,} \d{4})/gu, '1er') : text;
}
