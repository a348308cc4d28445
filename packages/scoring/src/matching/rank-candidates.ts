import type { Model } from '../model/model.ts';
import { logitOf } from '../score/values.ts';
import type { Candidate, Comparison } from './comparison.ts';

export interface RankedCandidate extends Candidate {
  readonly logit: number;
}

/** The `limit` best candidates of a comparison, best first, ties to the smaller id. */
export function rankCandidates(comparison: Comparison, model: Model, limit: number): readonly RankedCandidate[] {
  const { candidates, means } = comparison;
  const logits = Float64Array.from(candidates, ({ values }) => logitOf(values, means, model));
  // Candidates come by id.
  const order = Array.from(candidates, (_, i) => i).sort(
    (a, b) => (logits[b] as number) - (logits[a] as number) || a - b,
  );
  return order
    .slice(0, Math.max(0, limit))
    .map((i) => ({ ...(candidates[i] as Candidate), logit: logits[i] as number }));
}
