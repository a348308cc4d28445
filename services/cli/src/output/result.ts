import type { Explanation, Narration } from '@navette/scoring';
import type { Language } from '@navette/taxonomy';

/** One need with its matches, best first. */
export interface NeedResult {
  readonly need: { readonly id: string; readonly title: string };
  readonly matches: readonly MatchOutcome[];
}

export interface MatchOutcome {
  readonly rank: number;
  readonly startup: { readonly id: string; readonly name: string };
  readonly explanation: Explanation;
  readonly narration: Narration;
}

/** Turns results into the pieces of an output, in order; nothing is held back. */
export type Writer = (results: Iterable<NeedResult>, language: Language) => Iterable<string>;
