import type { Explanation, Narration } from '@navette/scoring';

/** One pair of a need and a startup, with why or why not. */
export interface ExplainedPair {
  readonly need: { readonly id: string; readonly title: string };
  readonly startup: { readonly id: string; readonly name: string };
  /** Among the matches of the need; null beyond what was asked for, or stopped by a gate. */
  readonly rank: number | null;
  readonly explanation: Explanation;
  readonly narration: Narration;
}
