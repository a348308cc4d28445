import type { CriterionKey, Explanation } from '../explanation/explanation.ts';
import type { Model } from '../model/model.ts';
import { logistic, logitOf, type Means, type Values } from './values.ts';

/**
 * What a model's weights make of a pair that was explained by another of the same reading: values and means don't depend on
 * weights. @returns the logit, and the score that goes with it, in (0,1)
 */
export function weighAnew(
  { criteria }: Pick<Explanation, 'criteria'>,
  model: Model,
): { readonly logit: number; readonly score: number } {
  const values: Partial<Record<CriterionKey, number | null>> = {};
  const means: Partial<Record<CriterionKey, number>> = {};
  for (const { key, value, mean } of criteria) {
    values[key] = value;
    means[key] = mean;
  }
  const logit = logitOf(values as Values, means as Means, model);
  return { logit, score: logistic(logit) };
}
