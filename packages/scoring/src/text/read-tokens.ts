import type { Language } from '@navette/taxonomy';
import { stemWord } from './stem-word.ts';
import { endOfWord, nextWord } from './words.ts';

/** One word of content as it stands in a text. */
export interface Token {
  readonly stem: string;
  /** UTF-16 offsets into the text that was read, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** True where a phrase cannot run on from the token before: a full stop, a comma, a bracket, a line break. */
  readonly startsPhrase: boolean;
}

const PHRASE_BREAK = /[,;:!?()[\]{}"«»“”„•\n\r\t|]|\.\s|\s[-–—]\s/u;
const LONGEST_GAP = 64;
const SPACE = 32;

/** Set off from the word of the same letters, which is a stop word: "MES" from "mes". */
const ACRONYM_MARK = '#';
const ACRONYM = /^\p{Lu}{3,5}$/u;
const SHORTEST_SHOUT = 20;

/** Whether a stem is that of an acronym which is a stop word but for its capitals: good for labels, not for the index. */
export function isMarkedAcronym(stem: string): boolean {
  return stem.endsWith(ACRONYM_MARK);
}

/**
 * The words of a text that carry content, stemmed in `language`, in order: at most `limit` words are looked at, the rest of
 * the text is not read. Elided articles fall away as the single letters that they are ("l'usine" is "l" and "usine").
 */
export function readTokens(text: string, language: Language, limit: number): readonly Token[] {
  const tokens: Token[] = [];
  let looked = 0;
  let previousEnd = 0;
  let broken = true;
  let isShouted: boolean | undefined;
  for (let start = nextWord(text, 0); start < text.length && looked < limit; start = nextWord(text, previousEnd)) {
    looked += 1;
    const end = endOfWord(text, start);
    const word = text.slice(start, end);
    broken ||= breaksPhrase(text, previousEnd, start);
    previousEnd = end;
    let stem = isSymbol(word, text[end]) ? word.toLowerCase() : stemWord(word, language);
    if (stem === '' && ACRONYM.test(word)) {
      isShouted ??= text.length > SHORTEST_SHOUT && text === text.toUpperCase();
      if (!isShouted) stem = word.toLowerCase() + ACRONYM_MARK;
    }
    if (stem === '') continue;
    tokens.push({ stem, start, end, startsPhrase: broken });
    broken = false;
  }
  return tokens;
}

function breaksPhrase(text: string, from: number, to: number): boolean {
  if (to - from === 1 && text.charCodeAt(from) === SPACE) return false;
  return to - from > LONGEST_GAP || PHRASE_BREAK.test(text.slice(from, to));
}

/** The "X" of X-rays and the "C" of vitamin C, but no elided or one-letter word at the head of a sentence. */
function isSymbol(word: string, following: string | undefined): boolean {
  return /^[B-HJ-NP-XZ]$/.test(word) && following !== "'" && following !== '’';
}
