import { isLanguage, LANGUAGES, type Language } from '@navette/taxonomy';
import { foldWord } from './fold-word.ts';
import { ownCopy } from './own-copy.ts';
import { STOP_WORDS } from './stopwords/stop-words.ts';

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const WORDS_READ = 40;
const LONGEST_WORD = 48;
const CACHE_SIZE = 50_000;
const VOTES = new Map<string, readonly number[]>();
const DEFAULT: Language = 'fr';
/** How many more votes than the declared language another one needs before the declaration is taken for a mistake. */
const DECLARED_AHEAD = 4;
const LETTERS: Readonly<Record<Language, RegExp>> = {
  fr: /[éèêàçùôîûœ]/u,
  en: /(?:tion|ing|ity|ness)$|^th/u,
  de: /[äöüß]|sch|ung(?:en)?$|keit$|heit$/u,
  nl: /ij|aa|oe[^u]|uu|heid$|lijk|sch[^aeiou]?$/u,
};

/**
 * The language of a text, by votes: a word that is a stop word of a language counts 1 for it (shared out when several have
 * it), a letter or an ending typical of it ½. Without votes, or near a tie, it is the declared one, else French.
 */
export function detectLanguage(text: string, declared?: Language): Language {
  const prior = isLanguage(declared) ? declared : undefined;
  const votes = [0, 0, 0, 0];
  let looked = 0;
  WORD.lastIndex = 0;
  for (let found = WORD.exec(text); found !== null && looked < WORDS_READ; found = WORD.exec(text)) {
    looked += 1;
    const cast = votesOf(found[0]);
    for (let i = 0; i < LANGUAGES.length; i++) votes[i] = (votes[i] as number) + (cast[i] ?? 0);
  }
  let best = prior ?? DEFAULT;
  let bar =
    prior === undefined
      ? (votes[LANGUAGES.indexOf(best)] ?? 0)
      : 2 * (votes[LANGUAGES.indexOf(prior)] ?? 0) + DECLARED_AHEAD;
  LANGUAGES.forEach((language, i) => {
    const count = votes[i] as number;
    if (language === prior || count <= bar) return;
    best = language;
    bar = count;
  });
  return best;
}

/** Votes of one word, in the order of `LANGUAGES`. */
function votesOf(word: string): readonly number[] {
  const known = VOTES.get(word);
  if (known !== undefined) return known;
  if (word.length > LONGEST_WORD) return [];
  const lower = word.normalize('NFC').toLowerCase();
  const folded = foldWord(lower);
  const having = LANGUAGES.filter((language) => STOP_WORDS[language].has(folded));
  const votes = LANGUAGES.map((language) => {
    if (having.length > 0) return having.includes(language) ? 1 / having.length : 0;
    return LETTERS[language].test(lower) ? 0.5 : 0;
  });
  if (VOTES.size >= CACHE_SIZE) VOTES.clear();
  VOTES.set(ownCopy(word), votes);
  return votes;
}
