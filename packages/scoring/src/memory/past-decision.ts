import type { Language } from '@navette/taxonomy';

/** What somebody once decided about one pair: a past need, in its own words, and a profile. */
export interface PastDecision {
  readonly text: string;
  readonly lang?: Language;
  /** Id of that need: it learns nothing from what was decided about itself. */
  readonly need?: string;
  /** Id of the profile. */
  readonly doc: string;
  /** How good an answer it was, over 0; what is not over 0 was turned down and lends nothing. */
  readonly grade: number;
}
