import type { Model } from '../model/model.ts';

/** How many candidates words and concepts may bring in. */
export interface MostCandidates {
  readonly words: number;
  readonly concepts: number;
}

/**
 * As many candidates as can be read in good time: many labels, or fewer long descriptions; words bring in at least as many
 * as are asked for, and concepts half as many.
 */
export function candidatesFor(
  { terms, words, concepts }: Model['candidates'],
  meanLength: number,
  limit: number,
): MostCandidates {
  const affordable = Math.round(terms / Math.max(1, meanLength));
  const within = ([least, most]: readonly [number, number], wanted: number): number =>
    Math.min(most, Math.max(least, Math.round(wanted)));
  return { words: Math.max(limit, within(words, affordable)), concepts: within(concepts, affordable / 2) };
}
