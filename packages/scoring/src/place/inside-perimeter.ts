import { contains, distanceKm } from '@navette/taxonomy';
import type { NeedDocument } from '../document/need.ts';
import { type Location, locate } from './locate.ts';

/**
 * Whether a place lies in the perimeter that a need asks for: in one of the areas, or within the radius around the need's
 * own place. Null when nothing is asked or it cannot be told (a profile known by its region, a department asked).
 */
export function insidePerimeter(need: NeedDocument, place: Location | undefined): boolean | null {
  const { areas = [], radiusKm } = need.perimeter ?? {};
  if ((areas.length === 0 && radiusKm === undefined) || place === undefined) return null;
  const answers = areas.map((area) => isInside(area, place));
  if (radiusKm !== undefined) answers.push(isWithin(radiusKm, locate(need.place), place));
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

function isInside(area: string, place: Location): boolean | null {
  if (area === place.country || area === place.area) return true;
  if (place.area === undefined) return place.country === undefined || !/^[A-Z]{2}$/.test(area) ? null : false;
  if (contains(area, place.area)) return true;
  return contains(place.area, area) ? null : false;
}

function isWithin(radiusKm: number, from: Location | undefined, to: Location): boolean | null {
  if (from?.point === undefined || to.point === undefined || !from.precise || !to.precise) return null;
  return distanceKm(from.point, to.point) <= radiusKm;
}
