import { isFiller } from './filler.ts';

/** A word of a text, as spellings share it, and where it stands. */
export interface Word {
  /** Small letters without accents: "Größe" is "grosse". */
  readonly folded: string;
  /** As it is written. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Whether it says nothing of whose name it stands in: a legal form, an article ("SAS", "de", "Groupe"). */
  readonly filler: boolean;
}

/** Initials with their points are one word, "S.N.C.F."; anything else is letters and digits. */
const WORD = /(?<![\p{L}\p{N}])(?:\p{L}\.){2,12}(?:\p{L}(?![\p{L}\p{N}]))?|[\p{L}\p{M}\p{N}]+/gu;

/** No name has longer words. */
const LONGEST = 64;

export function wordsOf(text: string): Word[] {
  const fillers = new Map<string, boolean>();
  const words: Word[] = [];
  for (const { 0: raw, index: start } of text.matchAll(WORD)) {
    if (raw.length > LONGEST) continue;
    const folded = fold(raw);
    const filler = fillers.get(folded) ?? isFiller(folded);
    fillers.set(folded, filler);
    words.push({ folded, raw, start, end: start + raw.length, filler });
  }
  return words;
}

/** A word without accents, case and points. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}|\./gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

export function isCapitalised(word: Word): boolean {
  return /^\p{Lu}/u.test(word.raw);
}

/** Whether a word begins a sentence, where a capital says nothing. */
export function beginsSentence(text: string, word: Word): boolean {
  return /(?:^|[.!?:;\n•–-])[\s"'«»“„(]*$/u.test(text.slice(Math.max(0, word.start - 8), word.start));
}
