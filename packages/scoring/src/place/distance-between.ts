import { areaById, contains, distanceKm, sharedCrossBorderRegion } from '@navette/taxonomy';
import type { Location } from './locate.ts';

export interface Distance {
  /** Null where no more is known than that one lies in the area of the other. */
  readonly km: number | null;
  /** True when one area lies in the other: as near as can be told. */
  readonly sameArea: boolean;
  readonly crossesBorder: boolean;
  /** The border lies inside one living space, such as the Grande Région. */
  readonly crossBorder: boolean;
}

/** How far apart two places are, between centres where no coordinates are given; undefined when it cannot be told. */
export function distanceBetween(a: Location, b: Location): Distance | undefined {
  const crossesBorder = a.country !== undefined && b.country !== undefined && a.country !== b.country;
  const crossBorder =
    crossesBorder &&
    a.area !== undefined &&
    b.area !== undefined &&
    sharedCrossBorderRegion(a.area, b.area) !== undefined;
  if (!crossesBorder && !(a.precise && b.precise)) return undefined;
  if (a.point === undefined || b.point === undefined) return undefined;
  const km = distanceKm(a.point, b.point);
  // From a centre to a place around which it lies the figure would be that of no journey.
  const sameArea = !(a.exact && b.exact) && isOneInTheOther(a, b);
  return { km: sameArea ? null : km, sameArea, crossesBorder, crossBorder };
}

function isOneInTheOther(a: Location, b: Location): boolean {
  if (a.area === undefined || b.area === undefined) return false;
  const outer = contains(a.area, b.area) ? a.area : contains(b.area, a.area) ? b.area : undefined;
  return outer !== undefined && areaById(outer)?.kind !== 'country';
}
