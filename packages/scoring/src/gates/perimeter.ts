import { insidePerimeter } from '../place/inside-perimeter.ts';
import { locateProfile } from '../place/locate-profile.ts';
import type { Gate } from './gate.ts';

/** Fails where the owner made the perimeter hard and the profile is known to lie outside. */
export const perimeterGate: Gate = (need, profile) => {
  const { areas = [], radiusKm, hard } = need.perimeter ?? {};
  const asks = hard === true && (areas.length > 0 || radiusKm !== undefined);
  const location = locateProfile(profile);
  return {
    key: 'perimeter',
    passed: asks ? insidePerimeter(need, location) : null,
    need: asks ? { areas, ...(radiusKm !== undefined && { radiusKm }) } : null,
    profile: location?.area ?? location?.country ?? null,
  };
};
