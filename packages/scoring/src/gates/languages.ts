import type { Gate } from './gate.ts';

/** Fails where both sides say how they work and have no language in common. */
export const languagesGate: Gate = (need, profile) => {
  const asked = need.languages ?? [];
  const spoken = profile.languages ?? [];
  return {
    key: 'languages',
    passed: asked.length === 0 || spoken.length === 0 ? null : asked.some((language) => spoken.includes(language)),
    need: asked.length === 0 ? null : asked,
    profile: spoken.length === 0 ? null : spoken,
  };
};
