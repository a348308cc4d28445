import type { ProfileDocument } from '../document/profile.ts';
import type { Assessment } from './assessment.ts';

/**
 * capacity / (capacity + shown): 1 for a newcomer, ½ when it was shown as often as it can answer, so that who is courted
 * enough leaves room. Without capacity, 0 once it was shown.
 */
export function assessAttention({ attention }: ProfileDocument): Assessment<'attention'> {
  if (attention === undefined) return { value: null, evidence: { shown: null, capacity: null } };
  const shown = Math.max(0, attention.shown);
  const capacity = Math.max(0, attention.capacity);
  return { value: shown === 0 ? 1 : capacity / (capacity + shown), evidence: { shown, capacity } };
}
