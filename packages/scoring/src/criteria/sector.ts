import type { NeedDocument } from '../document/need.ts';
import type { ProfileFacts } from '../document/profile.ts';
import { depthOfSector, sharedLevels } from '../sector/shared-levels.ts';
import type { Assessment } from './assessment.ts';

/**
 * Longest NAF prefix that the need's sector shares with one served: section, division, group, class, as a share of what the
 * need says ("13.96" against "13" gives .5, "13" against "13.96" gives 1). The first of equals is kept as evidence.
 */
export function assessSector(need: NeedDocument, profile: ProfileFacts): Assessment<'sector'> {
  const asked = need.sector ?? null;
  const depth = asked === null ? 0 : depthOfSector(asked);
  const served = (profile.sectorsServed ?? []).filter((code) => depthOfSector(code) > 0);
  const [first] = served;
  if (asked === null || depth === 0 || first === undefined) {
    return { value: null, evidence: { need: depth === 0 ? null : asked, profile: first ?? null } };
  }
  let nearest = first;
  for (const code of served) if (sharedLevels(asked, code) > sharedLevels(asked, nearest)) nearest = code;
  return { value: sharedLevels(asked, nearest) / depth, evidence: { need: asked, profile: nearest } };
}
