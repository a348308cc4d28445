import type { OrganisationSize } from '@navette/domain';
import { fold } from '@navette/taxonomy';
import { readNumber } from './number.ts';

const WORDS: readonly (readonly [OrganisationSize, RegExp])[] = [
  ['TPE', /\b(tpe|micro|microentreprise|kleinstunternehmen|tres petite)/],
  ['ETI', /\b(eti|mid ?cap|intermediaire)/],
  ['PME', /\b(pme|sme|smes|kmu|kmo|mkb|mittelstand|petite|moyenne)/],
  ['GE', /\b(ge|grand|grande|large|grossunternehmen|groot|konzern|groupe)\b/],
];

/** Staff from which each size begins, by the French decree 2008-1354 (staff only: turnover isn't in these files). */
const FROM: readonly (readonly [number, OrganisationSize])[] = [
  [5000, 'GE'],
  [250, 'ETI'],
  [10, 'PME'],
  [0, 'TPE'],
];

/** TPE, PME, ETI or GE, from the word or from a number of people ("120", "50 à 99 salariés": the upper one counts). */
export function readSize(text: string): OrganisationSize | undefined {
  const word = fold(text);
  const named = WORDS.find(([, pattern]) => pattern.test(word))?.[0];
  if (named) return named;
  const numbers = text.match(/\d[\d\s\u00a0\u202f.,]*/g)?.map((digits) => readNumber(digits.replace(/[.,\s]+$/, '')));
  const staff = numbers?.at(-1);
  return staff === undefined ? undefined : FROM.find(([from]) => staff >= from)?.[1];
}
