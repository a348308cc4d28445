import type { Language } from '../language.ts';
import type { Area } from './area.ts';
import { COUNTRIES } from './countries.ts';
import { FRENCH_DEPARTMENTS } from './french-departments.ts';
import { FRENCH_REGIONS } from './french-regions.ts';
import { NEIGHBOUR_REGIONS } from './neighbour-regions.ts';

export const AREAS: readonly Area[] = Object.freeze([
  ...COUNTRIES,
  ...FRENCH_REGIONS,
  ...FRENCH_DEPARTMENTS,
  ...NEIGHBOUR_REGIONS,
]);

const BY_ID: ReadonlyMap<string, Area> = new Map(AREAS.map((area) => [area.id, area]));

/** The area with exactly this id ("59", "FRE", "BE32", "LU"); undefined when there is none. */
export function areaById(id: string): Area | undefined {
  return BY_ID.get(id);
}

/** The name of an area in a language; the id itself when the area is unknown. */
export function areaLabel(id: string, language: Language): string {
  return BY_ID.get(id)?.name[language] ?? id;
}
