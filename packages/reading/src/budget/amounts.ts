import type { Currency } from '../fact/fact.ts';
import { NUMBER, readNumber } from '../text/number.ts';

const CURRENCY = '€|euros?|eur|chf|francs? suisses?|schweizer franken|usd|us[$]|dollars?|[$]|gbp|£|pounds?';
const MULTIPLIER =
  'millions?(?: d)?|millionen?|miljoen|mio[.]?|mln[.]?|mille|milliers?(?: d)?|thousand|tausend|tsd[.]?|duizend|k|m|mn';
const TO = "a|au|et|to|and|und|bis|tot|en|-|jusqu'a";

const ONE = (n: '1' | '2'): string =>
  `(?:(?<before${n}>${CURRENCY}) ?(?<beforeUnit${n}>k|m|t)? ?)?(?<number${n}>${NUMBER})(?:,-)?(?: ?(?<multiplier${n}>${MULTIPLIER})(?![\\p{L}\\p{N}]|[€$£](?=\\p{L})))?(?:[ ']{0,2}(?<unit${n}>k|m|t)?(?<after${n}>${CURRENCY})(?![\\p{L}]))?`;

/** One sum or a range of two, in folded text; what it stands for is told by `readAmount`. */
export const AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:${ONE('1')}(?: ?(?:${TO}) ?| ?- ?))?${ONE('2')}(?![\\p{L}\\p{N}]|[.,]\\d)`,
  'gu',
);

export interface Amount {
  /** Two sums of a range, or one twice. */
  readonly low: number;
  readonly high: number;
  readonly currency: Currency | null;
  /** "k", "millions": a number with it is no code and no telephone number. */
  readonly isMultiplied: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** The sums of a match of `AMOUNT`; undefined when its two numbers are no range. */
export function readAmount(groups: Groups): Amount | undefined {
  const second = multiplied(groups, '2');
  if (second === undefined) return undefined;
  const currency = currencyOf(groups);
  const factor = factorOf(groups, '2');
  const single = { low: second, high: second, currency, isMultiplied: factor > 1 };
  if (groups.number1 === undefined) return single;
  const given = multiplied(groups, '1') ?? 0;
  // "20 à 50 k€", "5 à 10 000 €": the first takes the unit of the second.
  const shared = factor > 1 ? factor : given < 1000 && second % 1000 === 0 && second >= 1000 ? 1000 : 1;
  const first = factorOf(groups, '1') === 1 && given * shared < second ? given * shared : given;
  if (first >= second || first === 0) return undefined;
  return { low: first, high: second, currency, isMultiplied: factor > 1 || factorOf(groups, '1') > 1 };
}

function multiplied(groups: Groups, n: '1' | '2'): number | undefined {
  const number = groups[`number${n}`];
  return number === undefined ? undefined : readNumber(number) * factorOf(groups, n);
}

function factorOf(groups: Groups, n: '1' | '2'): number {
  const word = groups[`multiplier${n}`] ?? groups[`unit${n}`] ?? groups[`beforeUnit${n}`] ?? '';
  if (/^(?:m$|mn|mio|mln|milli(?:on|o)|miljoen)/.test(word)) return 1_000_000;
  return /^(?:k|t$|mille|millier|thousand|tausend|tsd|duizend)/.test(word) ? 1_000 : 1;
}

function currencyOf(groups: Groups): Currency | null {
  const word = groups.before2 ?? groups.after2 ?? groups.before1 ?? groups.after1;
  if (word === undefined) return null;
  if (/^(?:chf|franc|schweizer)/.test(word)) return 'CHF';
  if (/^(?:us|[$]|dollar)/.test(word)) return 'USD';
  return /^(?:gbp|£|pound)/.test(word) ? 'GBP' : 'EUR';
}
