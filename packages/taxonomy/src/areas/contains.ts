import { areaById } from './area-by-id.ts';

/** The area, its parent and so on up to its country: "59" gives ["59", "FRE1", "FRE", "FR"]. Empty when unknown. */
export function areaPath(id: string): readonly string[] {
  const known = PATHS.get(id);
  if (known !== undefined) return known;
  const path: string[] = [];
  for (let area = areaById(id); area; area = area.parent === undefined ? undefined : areaById(area.parent)) {
    path.push(area.id);
  }
  // There are no more paths than areas: what is unknown is not kept.
  if (path.length > 0) PATHS.set(id, path);
  return path;
}

const PATHS = new Map<string, readonly string[]>();

/** Whether `innerId` is `areaId` or lies in it. False when either is unknown. */
export function contains(areaId: string, innerId: string): boolean {
  return areaPath(innerId).includes(areaId);
}
