import { areaById } from './area-by-id.ts';

/** The area, its parent and so on up to its country: "59" gives ["59", "FRE1", "FRE", "FR"]. Empty when unknown. */
export function areaPath(id: string): readonly string[] {
  const path: string[] = [];
  for (let area = areaById(id); area; area = area.parent === undefined ? undefined : areaById(area.parent)) {
    path.push(area.id);
  }
  return path;
}

/** Whether `innerId` is `areaId` or lies in it. False when either is unknown. */
export function contains(areaId: string, innerId: string): boolean {
  return areaPath(innerId).includes(areaId);
}
