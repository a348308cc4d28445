import type { FoldedText } from './folded-text.ts';

/** Occurrences of one thing that are looked at in a field, at most. */
const MOST_FOUND = 60;

/**
 * A pattern over folded text that begins and ends at the edge of a word. Write it in lower case without diacritics.
 * Every quantifier in it must be bounded: the texts are anybody's.
 */
export function wholeWords(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
}

/** The places where a global pattern is found, each with its groups, in order. */
export function* findAll(folded: FoldedText, pattern: RegExp): Generator<Found> {
  let found = 0;
  for (const match of folded.text.matchAll(pattern)) {
    found += 1;
    if (found > MOST_FOUND) return;
    yield { start: match.index, end: match.index + match[0].length, text: match[0], groups: match.groups ?? {} };
  }
}

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Whether a non-global pattern stands in a stretch of text. */
export function says(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

const CLAUSE_END = /[.;!?\n]\s|[;!?\n•]/g;

/** What stands before `at` in its own clause, `reach` characters back at most. */
export function clauseBefore({ text }: FoldedText, at: number, reach: number): string {
  const before = text.slice(Math.max(0, at - reach), at);
  let from = 0;
  for (const match of before.matchAll(CLAUSE_END)) from = match.index + match[0].length;
  return before.slice(from);
}

/** What stands after `at` in its own clause, `reach` characters on at most. */
export function clauseAfter({ text }: FoldedText, at: number, reach: number): string {
  const after = text.slice(at, at + reach);
  const end = after.search(CLAUSE_END);
  return end < 0 ? after : after.slice(0, end);
}

/** The words of a list, parted by blanks, as alternatives of a pattern; "_" stands for a blank in a word. */
export function oneOf(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', '[ -]'))
    .join('|');
}
