import { CRITERION_KEYS, type CriterionKey } from '../explanation/explanation.ts';
import type { Model } from '../model/model.ts';

/** What each criterion says of a pair, in [0,1]; null where a side says nothing. */
export type Values = Readonly<Record<CriterionKey, number | null>>;

export type Means = Readonly<Record<CriterionKey, number>>;

/** Average of the known values of each criterion; `prior` where none is known. Sums in the order given. */
export function meansOf(candidates: readonly Values[], prior: number): Means {
  const means: Partial<Record<CriterionKey, number>> = {};
  for (const key of CRITERION_KEYS) {
    let sum = 0;
    let known = 0;
    for (const values of candidates) {
      const value = values[key];
      if (value === null) continue;
      sum += value;
      known += 1;
    }
    means[key] = known === 0 ? prior : sum / known;
  }
  return means as Means;
}

/** bias + Σ weight × value, a missing value counting as the mean: neither for nor against. */
export function logitOf(values: Values, means: Means, { bias, weights }: Model): number {
  return CRITERION_KEYS.reduce((logit, key) => logit + weights[key] * (values[key] ?? means[key]), bias);
}

/** 1 / (1 + e^−logit), in (0,1). */
export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
