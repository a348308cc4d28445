import type { Gate } from './gate.ts';

/** Fails where the profile can carry no further introduction now. */
export const capacityGate: Gate = (_need, { capacityLeft }) => ({
  key: 'capacity',
  passed: capacityLeft === undefined ? null : capacityLeft > 0,
  need: null,
  profile: capacityLeft ?? null,
});
