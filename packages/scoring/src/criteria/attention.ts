import type { ProfileFacts } from '../document/profile.ts';
import type { Assessment } from './assessment.ts';

/** How much room a profile has left: see `roomFor`. */
export function assessAttention({ attention }: ProfileFacts): Assessment<'attention'> {
  if (attention === undefined) return { value: null, evidence: { shown: null, capacity: null } };
  const shown = Math.max(0, attention.shown);
  const capacity = Math.max(0, attention.capacity);
  return { value: roomFor(shown, capacity), evidence: { shown, capacity } };
}

/**
 * capacity / (capacity + shown): 1 for a newcomer, ½ when it was shown as often as it can answer, so that who is courted
 * enough leaves room. Without capacity, 0 once it was shown.
 */
function roomFor(shown: number, capacity: number): number {
  return shown === 0 ? 1 : capacity / (capacity + shown);
}
