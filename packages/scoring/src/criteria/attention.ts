import type { NeedDocument } from '../document/need.ts';
import type { ProfileFacts } from '../document/profile.ts';
import type { Assessment } from './assessment.ts';

/**
 * How much room a profile has left: see `roomFor`. The place that it has in this very need is left out, or else each run
 * would push away whom the one before had brought up.
 */
export function assessAttention(
  { standing = [] }: Pick<NeedDocument, 'standing'>,
  { id, attention }: ProfileFacts,
): Assessment<'attention'> {
  if (attention === undefined) return { value: null, evidence: { shown: null, capacity: null } };
  const shown = Math.max(0, attention.shown - (standing.includes(id) ? 1 : 0));
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
