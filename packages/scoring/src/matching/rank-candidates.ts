import type { Model } from '../model/model.ts';
import { logitOf } from '../score/values.ts';
import type { Candidate, Comparison } from './comparison.ts';

export interface RankedCandidate extends Candidate {
  readonly logit: number;
}

/** The `limit` best candidates of a comparison, best first, ties to the smaller id. */
export function rankCandidates(comparison: Comparison, model: Model, limit: number): readonly RankedCandidate[] {
  return comparison.candidates
    .map((candidate) => ({ ...candidate, logit: logitOf(candidate.values, comparison.means, model) }))
    .sort((a, b) => b.logit - a.logit || (a.entry.profile.id < b.entry.profile.id ? -1 : 1))
    .slice(0, Math.max(0, limit));
}
