import type { Span } from '../detail.ts';
import { COMMON_WORDS } from './common-words.ts';
import { type PersonName, standsAlone, toName } from './person-names.ts';
import { isCapitalised, type Word } from './word.ts';

/** A shorter name alone is anything. */
const SHORTEST = 3;

/**
 * Where a text says one name of a known person alone, the first or the family name, in capitals or small letters. A name that
 * is a common word too is one only with a capital: with any, where nobody looks the text through before others read it
 * (`unseen`), else with one that neither an article nor the beginning of a sentence explains.
 */
export function findNamesAlone(
  text: string,
  words: readonly Word[],
  people: readonly string[],
  { unseen }: { readonly unseen: boolean },
): Span[] {
  const names = new Set(people.flatMap(toName).flatMap(namesOf));
  if (names.size === 0) return [];
  return words.flatMap((word, at): Span[] => {
    const name = [word.folded, word.folded.replace(/s$/, '')].find((one) => names.has(one));
    if (name === undefined) return [];
    const isName = !COMMON_WORDS.has(name) || (unseen ? isCapitalised(word) : standsAlone(text, words, at));
    return isName ? [{ kind: 'person_name', start: word.start, end: word.end }] : [];
  });
}

function namesOf({ surname, given }: PersonName): string[] {
  return [surname, ...given].filter((name) => name.length >= SHORTEST);
}
