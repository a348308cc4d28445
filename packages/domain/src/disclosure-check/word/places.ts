import type { Span } from '../detail.ts';
import type { KnownOwner } from '../known-owner.ts';
import { measures } from '../scan/beside.ts';
import { indexNames, namesAt } from './find-name.ts';
import { spellings } from './spellings.ts';
import { isCapitalised, type Word, wordsOf } from './word.ts';

/** Communes whose names are words as well: found with a capital only. */
const WORDS_TOO = new Set(
  `orange sens lens nice tours vitre cannes rennes valence brive bains essen halle hamm mons leer singen heide lage plaisir
  marche port eu foix gap die dole laval brest vannes saintes vienne lure digne rue spa bree ham kiel celle goes best`.split(
    /\s+/,
  ),
);
const LONG = 5;

/** Where a text names the communes of an owner's sites, or their postal codes. */
export function findPlaces(text: string, words: readonly Word[], { communes, postalCodes }: KnownOwner): Span[] {
  const index = indexNames(communes.flatMap(toName));
  const codes = new Set(postalCodes.map((code) => code.replace(/\s/g, '').toUpperCase()).filter((code) => code !== ''));
  return words.flatMap((word, at): Span[] => [
    ...namesAt(index, expanded(words), at)
      .filter(({ name }) => isCapitalised(word) || (name.joined.length >= LONG && !WORDS_TOO.has(name.joined)))
      .map(({ count }) => ({ kind: 'place' as const, start: word.start, end: words[at + count - 1]?.end ?? word.end })),
    ...codeAt(text, words, at, codes),
  ]);
}

function toName(commune: string): { readonly joined: string }[] {
  const words = expanded(wordsOf(commune.replace(/\bcedex\b.*$/i, '')));
  // "L'Isle" is also written without its article.
  const starts = words[0]?.folded === 'l' ? [words, words.slice(1)] : [words];
  const joined = starts.flatMap((some) => [
    some.map(({ folded }) => folded).join(''),
    some.map(({ raw, folded }) => (folded.startsWith('saint') ? folded : (spellings(raw).at(-1) ?? folded))).join(''),
  ]);
  return [...new Set(joined)].filter((name) => name.length >= 2).map((name) => ({ joined: name }));
}

const longForms = new WeakMap<readonly Word[], readonly Word[]>();

/** "St" and "Ste" written out. */
function expanded(words: readonly Word[]): readonly Word[] {
  const known = longForms.get(words);
  if (known !== undefined) return known;
  const long = words.map((word) => {
    if (word.folded === 'st') return { ...word, folded: 'saint' };
    return word.folded === 'ste' ? { ...word, folded: 'sainte' } : word;
  });
  longForms.set(words, long);
  return long;
}

/** A code as it is, "5611 AB" in two words; with four digits, which years and quantities have too, only before a town. */
function codeAt(text: string, words: readonly Word[], at: number, codes: ReadonlySet<string>): Span[] {
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || !/^\d/.test(word.raw)) return [];
  const two = next !== undefined && next.start - word.end === 1 ? next : undefined;
  const end = codes.has(word.raw)
    ? word.end
    : two !== undefined && codes.has(`${word.raw}${two.raw.toUpperCase()}`)
      ? two.end
      : undefined;
  if (end === undefined || measures(text.slice(end, end + 48))) return [];
  if (/\d[.,]$/.test(text.slice(Math.max(0, word.start - 2), word.start))) return [];
  const short = end === word.end && word.raw.length < LONG;
  const marked =
    /[A-Z]{1,2}-$/.test(text.slice(Math.max(0, word.start - 3), word.start)) ||
    (two !== undefined && isCapitalised(two));
  return short && !marked ? [] : [{ kind: 'place', start: word.start, end }];
}
