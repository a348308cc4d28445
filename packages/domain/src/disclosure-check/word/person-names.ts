import type { Span } from '../detail.ts';
import { spellings } from './spellings.ts';
import { beginsSentence, isCapitalised, type Word, wordsOf } from './word.ts';

const TITLES = new Set(
  'm mr mme mlle monsieur madame mademoiselle herr herrn frau mrs ms miss dr prof dhr mevr mevrouw meneer'.split(' '),
);
/** Small words within surnames: "van den Berg". */
const PARTICLES = new Set('de du des d la le van von den der vom zu zur ten ter te'.split(' '));
const LONG_SURNAME = 4;
/** Letters between a given name and a surname: particles before it, a comma behind it. */
const WIDEST_BEFORE = 16;
const WIDEST_BEHIND = 2;

/** Before a surname these make a thing of it: "der Berg", "le Petit Robert". */
const ARTICLES = new Set('der die das den dem ein eine einen einem le la les un une het the a an'.split(' '));

export interface PersonName {
  readonly surname: string;
  /** Given names, and their initials by themselves and together. */
  readonly given: ReadonlySet<string>;
}

/**
 * Where a text names known people: surname and given names in either order, "J. Dubois", "Mme Dubois"; a surname alone
 * with a capital inside a sentence.
 */
export function findPersonNames(text: string, words: readonly Word[], people: readonly string[]): Span[] {
  const bySurname = Map.groupBy(people.flatMap(toName), ({ surname }) => surname);
  return words.flatMap((word, at): Span[] => {
    const persons = bySurname.get(word.folded) ?? bySurname.get(word.folded.replace(/s$/, '')) ?? [];
    if (persons.length === 0) return [];
    const beside = persons.flatMap((person) => givenNames(person, words, at));
    const before = words[beforeParticles(words, at)];
    const titled = before !== undefined && TITLES.has(before.folded) && word.start - before.end <= WIDEST_BEFORE;
    if (beside.length === 0 && !titled && !standsAlone(text, words, at)) return [];
    const all = [word, ...beside];
    return [
      {
        kind: 'person_name',
        start: Math.min(...all.map(({ start }) => start)),
        end: Math.max(...all.map(({ end }) => end)),
      },
    ];
  });
}

/** Whether a surname without anything beside it is one: long enough, with a capital that its sentence does not explain. */
export function standsAlone(text: string, words: readonly Word[], at: number): boolean {
  const [word, article, particle] = [words[at], words[at - 1], words[at - 2]];
  if (word === undefined || !isCapitalised(word) || word.folded.length < LONG_SURNAME) return false;
  const thing = article !== undefined && ARTICLES.has(article.folded) && !PARTICLES.has(particle?.folded ?? '');
  return !thing && !beginsSentence(text, word);
}

/** The words beside a surname that are this person's given names or initials: before it, else right behind it. */
function givenNames({ given, surname }: PersonName, words: readonly Word[], at: number): Word[] {
  const near = run(given, words, beforeParticles(words, at), -1, WIDEST_BEFORE);
  if (near.length > 0) return near;
  const behind = run(given, words, at + 1, 1, WIDEST_BEHIND);
  // "Petit, Jean Petit": the given name is that of the next.
  const next = words.slice(at + 1 + behind.length, at + 5 + behind.length).find(({ folded }) => !PARTICLES.has(folded));
  return next?.folded === surname ? [] : behind;
}

/** Given names one after another from a place on. */
function run(given: ReadonlySet<string>, words: readonly Word[], from: number, step: 1 | -1, gap: number): Word[] {
  const names: Word[] = [];
  for (let at = from; names.length < 4; at += step) {
    const [word, last] = [words[at], names.at(-1) ?? words[step === 1 ? from - 1 : from + 1]];
    if (word === undefined || last === undefined || !given.has(word.folded)) break;
    const [left, right] = step === 1 ? [last, word] : [word, last];
    if (right.start - left.end > (names.length === 0 ? gap : WIDEST_BEHIND)) break;
    names.push(word);
  }
  return names;
}

/** Where the last word before a surname and its particles is. */
function beforeParticles(words: readonly Word[], at: number): number {
  let before = at - 1;
  while (before > at - 4 && PARTICLES.has(words[before]?.folded ?? '')) before--;
  return before;
}

/** A surname in capitals is one wherever it stands; else it is the last word. */
export function toName(name: string): PersonName[] {
  const parts = wordsOf(name).filter((word) => !TITLES.has(word.folded));
  const telling = parts.filter((word) => !word.filler && !PARTICLES.has(word.folded));
  const inCapitals = telling.filter(({ raw }) => raw.length > 1 && raw === raw.toUpperCase());
  const surname = (inCapitals.length < telling.length ? inCapitals.at(-1) : undefined) ?? telling.at(-1);
  if (surname === undefined || surname.folded.length < 2) return [];
  const others = telling.filter((part) => part !== surname).map((part) => part.folded);
  const initials = others.map((part) => part.slice(0, 1));
  const given = new Set([...others, ...initials, initials.join('')]);
  const particles = parts.slice(beforeParticles(parts, parts.indexOf(surname)) + 1, parts.indexOf(surname));
  // "van den Berg" is also "Vandenberg".
  const together = [...particles, surname].map(({ raw }) => raw).join('');
  return [...new Set([surname.raw, together].flatMap(spellings))].map((spelling) => ({ surname: spelling, given }));
}
