import type { Gate } from './gate.ts';

/** Fails where the owner made the least readiness level hard and the profile is below it. */
export const maturityGate: Gate = (need, profile) => {
  const asked = need.trl?.hard === true ? need.trl.minimum : null;
  const reached = profile.trl ?? null;
  return {
    key: 'maturity',
    passed: asked === null || reached === null ? null : reached >= asked,
    need: asked,
    profile: reached,
  };
};
