import type { Language } from '@navette/taxonomy';
import type { Analysable, Analysis } from '../analysis/analysis.ts';
import type { NeedDocument } from '../document/need.ts';
import type { ProfileDocument, ProfileFacts } from '../document/profile.ts';
import type { Explanation } from '../explanation/explanation.ts';
import type { PastDecision } from '../memory/past-decision.ts';
import type { ProfileStoreState } from './profile-store.ts';

export interface Match {
  readonly profileId: string;
  /** From 1. */
  readonly rank: number;
  readonly explanation: Explanation;
}

export interface MatchResult {
  readonly needId: string;
  readonly modelVersion: string;
  /** How many eligible candidates were compared: the means of the explanations are theirs. */
  readonly total: number;
  readonly matches: readonly Match[];
}

/** What `MatchIndex.save` gives. */
export interface SavedIndex {
  readonly modelVersion: string;
  readonly profiles: ProfileStoreState;
}

/** A place in a ranking, without its explanation. */
export interface Ranked {
  readonly profileId: string;
  /** In (0,1): the score of the explanation. */
  readonly score: number;
}

export interface MatchOptions {
  /** How many matches to return, best first; at least 0. */
  readonly limit: number;
  /** How many candidates words, and as many again concepts, may bring in; the model's own number by default. */
  readonly candidates?: number;
}

/**
 * Profiles held in memory, ready to be matched. Answers depend only on the profiles held, the model and the need:
 * never on the order in which profiles came, nor on what was removed before. Not a store: keep the truth elsewhere.
 */
export interface MatchIndex {
  /** Number of profiles held. */
  readonly size: number;
  /** Adds a profile or replaces the one of the same id; the next `match` sees it. */
  upsert(profile: ProfileDocument): void;
  /** Returns whether a profile of this id was held. */
  remove(id: string): boolean;
  has(id: string): boolean;
  /**
   * What was read of the profiles held, as plain data that a structured clone carries: for an index of the same model and
   * taxonomy, made by the same code. What was remembered of decisions is not in it.
   */
  save(): SavedIndex;
  /**
   * Holds what was saved, in place of reading it again.
   * @throws RangeError where the index holds something already, or another model saved it
   */
  restore(saved: SavedIndex): void;
  /** Past decisions from which the next `match` learns, in place of those before; of two about one pair the later counts. */
  remember(decisions: Iterable<PastDecision>): void;
  /** How much attention each profile held has had, in place of what was known: a snapshot for all, taken at one time. */
  attend(attentionOf: (profile: ProfileFacts) => ProfileDocument['attention']): void;
  /** The best eligible profiles for a need, each with why. Ties go to the smaller id. */
  match(need: NeedDocument, options: MatchOptions): MatchResult;
  /** The profiles and scores of `match` in the same order, without why. */
  rank(need: NeedDocument, options: MatchOptions): readonly Ranked[];
  /**
   * Why, or why not, this very pair: the numbers of `match` where it was a candidate, compared with the same
   * candidates where it was not. Undefined when the index doesn't hold the profile.
   */
  explain(need: NeedDocument, profileId: string, options?: { readonly candidates?: number }): Explanation | undefined;
  /**
   * How many profiles could plausibly answer: no gate fails, and either half of the capabilities asked are covered
   * or the words come near (the model's `plausible` thresholds). Counted over the whole index.
   */
  aboutHowMany(need: NeedDocument): number;
  /** Language and concepts of a text, with the concepts of this index. */
  analyse(text: Analysable, language?: Language): Analysis;
}
