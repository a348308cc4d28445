import { readNumber } from './number.ts';

/** Euros. A single amount is the most that there is to spend. */
export interface AmountRange {
  readonly minimum?: number;
  readonly maximum?: number;
}

const AMOUNT =
  /([\d][\d.,\s\u00a0\u202f'’]*)\s*(millions?|mio|miljoen|m€|meur|m|keur|k€|k|mille|tausend|duizend|thousand)?(?![\p{L}])/giu;
const AT_MOST = /<|≤|max|jusqu|moins de|up to|less than|below|bis\b|höchstens|unter|hoogstens|tot\b|minder dan/i;
const AT_LEAST =
  /≥|>|min|à partir|plus de|au moins|from\b|more than|at least|over\b|ab\b|mindestens|mehr als|vanaf|minstens|meer dan|\+\s*$/i;

/**
 * An amount or a range: "20 000 €", "1,5 M€", "10-50 k€", "jusqu'à 30 k€", "from 5,000 to 20,000 EUR".
 * Undefined when no amount can be made out. @param factor what a bare number is multiplied by, from the header's unit
 */
export function readAmount(text: string, factor = 1): AmountRange | undefined {
  const found = [...text.matchAll(AMOUNT)].map(([, digits = '', unit]) => ({
    number: readNumber(digits.trim()),
    unit: unit ? multiplier(unit) : undefined,
  }));
  const rest = text.replace(AMOUNT, ' ');
  if (found.length === 0 || found.length > 2 || /\d/.test(rest) || /^\s*-\s*\d/.test(text)) return undefined;
  // "10-50 k€": the unit stands once, behind.
  const shared = found.at(-1)?.unit ?? factor;
  const numbers = found.map(({ number, unit }) => (number === undefined ? undefined : number * (unit ?? shared)));
  const [first, second = first] = numbers;
  if (first === undefined || second === undefined) return undefined;
  if (found.length === 2) return { minimum: Math.min(first, second), maximum: Math.max(first, second) };
  if (AT_MOST.test(rest)) return { maximum: first };
  return AT_LEAST.test(rest) ? { minimum: first } : { maximum: first };
}

function multiplier(unit: string): number {
  return /^(m|mio)/i.test(unit) && !/^mille$/i.test(unit) ? 1e6 : 1e3;
}
