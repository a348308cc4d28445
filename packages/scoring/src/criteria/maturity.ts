import type { NeedDocument } from '../document/need.ts';
import type { ProfileFacts } from '../document/profile.ts';
import type { Assessment } from './assessment.ts';

/** 1 when the readiness level asked is reached, falling linearly to 0 over `gap` levels. */
export function assessMaturity(need: NeedDocument, profile: ProfileFacts, gap: number): Assessment<'maturity'> {
  const asked = need.trl?.minimum ?? null;
  const reached = profile.trl ?? null;
  const evidence = { asked, reached };
  if (asked === null || reached === null) return { value: null, evidence };
  return { value: Math.min(1, Math.max(0, 1 - (asked - reached) / gap)), evidence };
}
