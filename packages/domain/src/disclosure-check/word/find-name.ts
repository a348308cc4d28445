import type { Word } from './word.ts';

/** A name to be looked for, as one word: "ateliers delattre" as "ateliersdelattre". */
export interface SoughtName {
  readonly joined: string;
}

/** No name is written in more words. */
const MOST_WORDS = 12;
/** Letters between two words of a name: a blank, a dash, an ampersand between blanks. */
const WIDEST_GAP = 4;

/** Names by the first letter of their folded form, so that each word of a text is compared with few. */
export type NameIndex<Name extends SoughtName> = ReadonlyMap<string, readonly Name[]>;

export function indexNames<Name extends SoughtName>(names: readonly Name[]): NameIndex<Name> {
  return Map.groupBy(names, (name) => name.joined.slice(0, 1));
}

/**
 * The words from `at` on that spell a name, written together, apart, with dashes or with legal forms between its words,
 * and with an s behind it. @returns how many words; undefined when they don't
 */
export function spells({ joined }: SoughtName, words: readonly Word[], at: number): number | undefined {
  let spelt = '';
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = words[at + count];
    const previous = words[at + count - 1];
    if (word === undefined) return undefined;
    if (count > 0 && previous !== undefined && word.start - previous.end > WIDEST_GAP) return undefined;
    const next = spelt + word.folded;
    if (next === joined || next === `${joined}s`) return count + 1;
    if (joined.startsWith(next)) spelt = next;
    else if (count === 0 || !word.filler) return undefined;
  }
  return undefined;
}

/** The names that a text's words spell from `at` on, with the number of words each takes. */
export function namesAt<Name extends SoughtName>(
  index: NameIndex<Name>,
  words: readonly Word[],
  at: number,
): { readonly name: Name; readonly count: number }[] {
  const candidates = index.get(words[at]?.folded.slice(0, 1) ?? '') ?? [];
  return candidates.flatMap((name) => {
    const count = spells(name, words, at);
    return count === undefined ? [] : [{ name, count }];
  });
}
