const CONSONANTS = 'bdfgklmnprstvzjc';
const VOWELS = 'aeio';

/** Sixty-four syllables of two letters, so that what is put together from them can be told apart again. */
const SYLLABLES = [...CONSONANTS].flatMap((consonant) => [...VOWELS].map((vowel) => consonant + vowel));

/** Odd, so that no two numbers of one length meet again; large, so that neighbours look like strangers. */
const STRIDE = 500_000_003;

/**
 * A word for a number: another number gives another word of this many syllables.
 * @param number from 0, below 64 to the power of `syllables`
 * @param syllables at most 5
 */
export function spell(number: number, syllables: number): string {
  let rest = (number * STRIDE) % SYLLABLES.length ** syllables;
  let word = '';
  for (let place = 0; place < syllables; place++) {
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

/** How few syllables a word for this number can have. */
export function syllablesFor(number: number): number {
  let syllables = 1;
  for (let most = SYLLABLES.length; most <= number; most *= SYLLABLES.length) syllables++;
  return syllables;
}

const NAME_SYLLABLES = 5;

/** The name of the `index`-th company, each another one: "Belotavika". @param index from 0, at most ten million */
export function companyName(index: number): string {
  const word = spell(index, NAME_SYLLABLES);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
