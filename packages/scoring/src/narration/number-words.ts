/** Numbers, lists and plurals as a locale writes them; the formats are made once. */
export interface NumberWords {
  list(items: readonly string[]): string;
  km(value: number): string;
  euros(value: number): string;
  /** The form for a number, without the number. French takes 0 as one. */
  plural(count: number, one: string, other: string): string;
}

/** For a BCP 47 locale such as "en-GB". */
export function numberWords(locale: string): NumberWords {
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const kilometres = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 });
  const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const plurals = new Intl.PluralRules(locale);
  return {
    list: (items) => lists.format(items),
    km: (value) => tied(kilometres.format(value)),
    euros: (value) => tied(money.format(value)),
    plural: (count, one, other) => (plurals.select(count) === 'one' ? one : other),
  };
}

/** A number and its unit are never parted by the end of a line. */
function tied(text: string): string {
  return text.replaceAll(' ', '\u00a0');
}
