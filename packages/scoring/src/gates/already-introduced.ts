import type { Gate } from './gate.ts';

/** Fails for a profile already introduced or vetoed for this need. */
export const alreadyIntroducedGate: Gate = (need, profile) => {
  const excluded = need.excludedProfiles ?? [];
  const isExcluded = excluded.includes(profile.id);
  return {
    key: 'already_introduced',
    passed: excluded.length === 0 ? null : !isExcluded,
    need: excluded.length === 0 ? null : isExcluded,
    profile: profile.id,
  };
};
