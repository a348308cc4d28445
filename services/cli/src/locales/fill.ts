import { fill } from '@navette/spreadsheets';
import type { Language } from '@navette/taxonomy';
import type { Counted } from './locale.ts';

export { fill };

/** "3 923 startups", "1 startup". */
export function countOf(count: number, counted: Counted, language: Language): string {
  const form = new Intl.PluralRules(language).select(count) === 'one' ? counted.one : counted.other;
  return fill(form, { count: new Intl.NumberFormat(language).format(count) });
}
