import type { ProfileFacts } from '../document/profile.ts';
import type { Gate } from './gate.ts';

/** Fails where the profile can carry no further introduction now. */
export const capacityGate: Gate = (_need, { capacityLeft }) => ({
  key: 'capacity',
  passed: capacityLeft === undefined ? null : capacityLeft > 0,
  need: null,
  profile: capacityLeft ?? null,
});

/** Whether `capacityGate` fails: asked of every profile that comes near, so told without a result to throw away. */
export function isFull({ capacityLeft }: ProfileFacts): boolean {
  return capacityLeft !== undefined && capacityLeft <= 0;
}
