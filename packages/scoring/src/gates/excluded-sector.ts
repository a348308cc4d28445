import { isWithinSector } from '../sector/shared-levels.ts';
import type { Gate } from './gate.ts';

/** Fails where every sector that the profile serves is excluded. */
export const excludedSectorGate: Gate = (need, profile) => {
  const excluded = need.excludedSectors ?? [];
  const served = profile.sectorsServed ?? [];
  const isUnknown = excluded.length === 0 || served.length === 0;
  return {
    key: 'excluded_sector',
    passed: isUnknown ? null : !served.every((code) => excluded.some((outer) => isWithinSector(code, outer))),
    need: excluded.length === 0 ? null : excluded,
    profile: served.length === 0 ? null : served,
  };
};
