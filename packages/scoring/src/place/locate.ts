import { areaById, type Point } from '@navette/taxonomy';
import type { Place } from '../document/place.ts';

export interface Location {
  readonly country: string | undefined;
  /** Smallest area known, perhaps only the country; undefined when there is none in the taxonomy. */
  readonly area: string | undefined;
  readonly point: Point | undefined;
  /** False when nothing finer than a country is known: its centre is nobody's address. */
  readonly precise: boolean;
  /** True when coordinates were given: `point` is not the centre of something wider. */
  readonly exact: boolean;
}

/** Countries no larger than a department, whose centre is as good as that of one. */
const SMALL_COUNTRIES: ReadonlySet<string> = new Set(['LU', 'LI', 'MC', 'MT', 'AD']);

/** Reads a place; undefined when nothing in it says where it is. */
export function locate(place: Place | undefined): Location | undefined {
  if (place === undefined) return undefined;
  const area = areaById(place.area ?? '') ?? areaById(place.country ?? '');
  const given = pointOf(place);
  const point = given ?? (area === undefined ? undefined : { lat: area.lat, lon: area.lon });
  const country = area?.country ?? place.country;
  if (point === undefined && country === undefined) return undefined;
  const precise =
    given !== undefined || (area !== undefined && (area.kind !== 'country' || SMALL_COUNTRIES.has(area.id)));
  return { country, area: area?.id, point, precise, exact: given !== undefined };
}

function pointOf({ lat, lon }: Place): Point | undefined {
  if (lat === undefined || lon === undefined || !Number.isFinite(lat) || !Number.isFinite(lon)) return undefined;
  return { lat, lon };
}
