import type { NeedDocument } from '../document/need.ts';
import type { ProfileFacts } from '../document/profile.ts';
import type { Model } from '../model/model.ts';
import { distanceBetween } from '../place/distance-between.ts';
import { insidePerimeter } from '../place/inside-perimeter.ts';
import { locate } from '../place/locate.ts';
import { locateProfile } from '../place/locate-profile.ts';
import type { Assessment } from './assessment.ts';

/**
 * exp(−km / decayKm); 1 inside the perimeter asked, and for two places of which one lies in the other. A border counts as
 * `borderKm` more, unless it runs inside one cross-border region. A need without a place is where its perimeter is.
 */
export function assessProximity(
  need: NeedDocument,
  profile: ProfileFacts,
  { decayKm, borderKm }: Model['proximity'],
): Assessment<'proximity'> {
  const there = locateProfile(profile);
  const [area] = need.perimeter?.areas ?? [];
  const here = locate(need.place) ?? (area === undefined ? undefined : locate({ area, country: area }));
  const inside = insidePerimeter(need, there);
  const distance = here === undefined || there === undefined ? undefined : distanceBetween(here, there);
  const evidence = {
    km: distance?.km ?? null,
    insidePerimeter: inside,
    needArea: here?.area ?? null,
    profileArea: there?.area ?? null,
    crossBorder: distance?.crossBorder ?? false,
  };
  if (inside === true) return { value: 1, evidence };
  if (distance === undefined) return { value: null, evidence };
  if (distance.sameArea) return { value: 1, evidence };
  const border = distance.crossesBorder && !distance.crossBorder ? borderKm : 0;
  return { value: Math.exp(-((distance.km ?? 0) + border) / decayKm), evidence };
}
