import type { CriterionKey, EvidenceByCriterion } from '../explanation/explanation.ts';

/** What one criterion says of a pair. */
export interface Assessment<K extends CriterionKey> {
  /** In [0,1]; null where a side says nothing. */
  readonly value: number | null;
  readonly evidence: EvidenceByCriterion[K];
}
