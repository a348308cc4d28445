import type { Localised } from '../language.ts';
import { areaById } from './area-by-id.ts';
import { contains } from './contains.ts';

/** A living space across a border: within it, the border should not count against a pair. */
export interface CrossBorderRegion {
  readonly id: string;
  readonly name: Localised;
  /** Areas that belong to it wholly. */
  readonly members: readonly string[];
  /** Wider areas of which a part belongs to it: they count for a place that is known no better than that. */
  readonly partly: readonly string[];
}

export const CROSS_BORDER_REGIONS: readonly CrossBorderRegion[] = [
  {
    id: 'greater-region',
    name: { fr: 'Grande Région', en: 'Greater Region', de: 'Großregion', nl: 'Grote Regio' },
    members: ['54', '55', '57', '88', 'FRF3', 'LU', 'DEC', 'DEB', 'BE3'],
    partly: ['FRF'],
  },
  {
    id: 'lille-kortrijk-tournai',
    name: {
      fr: 'Eurométropole Lille-Courtrai-Tournai et environs',
      en: 'Lille-Kortrijk-Tournai Eurometropolis and surroundings',
      de: 'Eurometropole Lille-Kortrijk-Tournai und Umland',
      nl: 'Eurometropool Rijsel-Kortrijk-Doornik en omgeving',
    },
    members: ['59', '62', 'FRE1', 'BE32', 'BE25'],
    partly: ['FRE'],
  },
  {
    id: 'upper-rhine',
    name: { fr: 'Rhin supérieur', en: 'Upper Rhine', de: 'Oberrhein', nl: 'Boven-Rijn' },
    members: ['67', '68', 'FRF1', 'DE12', 'DE13', 'CH03'],
    partly: ['FRF', 'DE1', 'DEB', 'DEB3', 'CH'],
  },
];

function belongs(region: CrossBorderRegion, areaId: string): boolean {
  return region.partly.includes(areaId) || region.members.some((member) => contains(member, areaId));
}

/**
 * The id of the first cross-border region to which both areas belong; undefined when there is none, when an area is
 * unknown, or when both lie in one country (no border to cross).
 */
export function sharedCrossBorderRegion(areaA: string, areaB: string): string | undefined {
  const a = areaById(areaA);
  const b = areaById(areaB);
  if (!a || !b || a.country === b.country) return undefined;
  return CROSS_BORDER_REGIONS.find((region) => belongs(region, a.id) && belongs(region, b.id))?.id;
}
