import type { Span } from '@navette/scoring';

/** Characters of a field that are read; what comes after is not looked at. */
export const MOST_READ = 20_000;

/**
 * A text made comparable: lower case, no diacritics, ligatures and compatibility forms opened ("½" is "1/2", a narrow
 * space a space), with the way back to the text as it was written.
 */
export interface FoldedText {
  readonly field: Span['field'];
  readonly source: string;
  readonly text: string;
  /** The span of the source that [start, end) of `text` stands for. */
  toSpan(start: number, end: number): Span;
  /** The words of the source that [start, end) of `text` stands for. */
  asWritten(start: number, end: number): string;
}

const LONGEST_EXPANSION = 6;
const OPENED: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '‐': '-',
  '−': '-',
  '⁄': '/',
  '≤': '<',
  '≥': '>',
  '\t': ' ',
  '\r': ' ',
};
/** Soft hyphens, zero-width characters and marks carry no meaning here. */
const DROPPED = /[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]/gu;

/** Folds a field; at most `MOST_READ` characters of it. Never throws, whatever is in it. */
export function foldText(field: Span['field'], given: string): FoldedText {
  const source = given.length > MOST_READ ? given.slice(0, MOST_READ) : given;
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of source) {
    const folded = foldCharacter(character);
    const end = at + character.length;
    for (let i = 0; i < folded.length; i++) {
      starts.push(at);
      ends.push(end);
    }
    // A mark belongs to the letter before it.
    if (folded === '' && ends.length > 0) ends[ends.length - 1] = end;
    pieces.push(folded);
    at = end;
  }
  const toSpan = (start: number, end: number): Span => ({
    field,
    start: starts[start] ?? at,
    end: ends[end - 1] ?? at,
  });
  return {
    field,
    source,
    text: pieces.join(''),
    toSpan,
    asWritten(start, end) {
      const span = toSpan(start, end);
      return source.slice(span.start, span.end);
    },
  };
}

const FOLDED = new Map<string, string>();
const MOST_REMEMBERED = 5_000;

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 128 && code > 31) return character.toLowerCase();
  const known = FOLDED.get(character);
  if (known !== undefined) return known;
  const folded = fold(character);
  if (FOLDED.size >= MOST_REMEMBERED) FOLDED.clear();
  FOLDED.set(character, folded);
  return folded;
}

function fold(character: string): string {
  const opened = character
    .toLowerCase()
    .normalize('NFKD')
    .replace(DROPPED, '')
    .replace(/[^\x20-\x7e]/gu, (part) => OPENED[part] ?? part);
  return opened.length > LONGEST_EXPANSION ? ' ' : opened;
}
