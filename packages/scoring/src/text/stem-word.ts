import type { Language } from '@navette/taxonomy';
// The package's own entry loads database drivers and reads .env: only this subpath is ever imported, and only here.
import {
  PorterStemmer,
  PorterStemmerDe,
  PorterStemmerFr,
  PorterStemmerNl,
} from 'natural/lib/natural/stemmers/index.js';
import { foldWord } from './fold-word.ts';
import { ownCopy } from './own-copy.ts';
import { STOP_WORDS } from './stopwords/stop-words.ts';

const STEMMERS = { fr: PorterStemmerFr, en: PorterStemmer, de: PorterStemmerDe, nl: PorterStemmerNl } as const;

/** A stemmer's regular expressions are not made for what is no word. */
const LONGEST_WORD = 48;
const CACHE_SIZE = 100_000;
const CACHES: Readonly<Record<Language, Map<string, string>>> = {
  fr: new Map(),
  en: new Map(),
  de: new Map(),
  nl: new Map(),
};

/**
 * The folded stem of a word as written, or '' for a word that carries nothing: a stop word, a single letter, a run of more
 * than 48 characters. What holds a digit is only lower-cased and folded ("ip67", "3d").
 */
export function stemWord(word: string, language: Language): string {
  const cache = CACHES[language];
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (word.length > LONGEST_WORD) return '';
  const copy = ownCopy(word);
  const stem = computeStem(copy.normalize('NFC').toLowerCase(), language);
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(copy, stem);
  return stem;
}

/** The French stemmer knows endings by their accents, which capitals and hurried writers leave out. */
function restoreAccents(word: string): string {
  if (word !== foldWord(word)) return word;
  return word
    .replace(/ite(s?)$/, 'ité$1')
    .replace(/ee(s?)$/, 'ée$1')
    .replace(/iere(s?)$/, 'ière$1');
}

function computeStem(word: string, language: Language): string {
  const folded = foldWord(word);
  if (/\p{N}/u.test(word)) return folded;
  if (folded.length < 2 || STOP_WORDS[language].has(folded)) return '';
  return foldWord(STEMMERS[language].stem(language === 'fr' ? restoreAccents(word) : word)) || folded;
}
