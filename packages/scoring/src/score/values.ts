import { CRITERION_KEYS, type CriterionKey } from '../explanation/explanation.ts';
import type { Model } from '../model/model.ts';

/** What each criterion says of a pair, in [0,1]; null where a side says nothing. */
export type Values = Readonly<Record<CriterionKey, number | null>>;

export type Means = Readonly<Record<CriterionKey, number>>;

/** Average of the known values of each criterion; `prior` where none is known. Sums in the order given. */
export function meansOf(candidates: readonly Values[], prior: number): Means {
  const sums = new Float64Array(CRITERION_KEYS.length);
  const known = new Uint32Array(CRITERION_KEYS.length);
  for (const values of candidates) {
    for (let i = 0; i < CRITERION_KEYS.length; i++) {
      const value = values[CRITERION_KEYS[i] as CriterionKey];
      if (value === null) continue;
      sums[i] = (sums[i] as number) + value;
      known[i] = (known[i] as number) + 1;
    }
  }
  const means = CRITERION_KEYS.map((key, i) => [
    key,
    known[i] === 0 ? prior : (sums[i] as number) / (known[i] as number),
  ]);
  return Object.fromEntries(means) as Means;
}

/** bias + Σ weight × value, a missing value counting as the mean: neither for nor against. */
export function logitOf(values: Values, means: Means, { bias, weights }: Model): number {
  let logit = bias;
  for (const key of CRITERION_KEYS) logit += weights[key] * (values[key] ?? means[key]);
  return logit;
}

/** 1 / (1 + e^−logit), in (0,1). */
export function logistic(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}
