import { sectorOf } from '@navette/taxonomy';

const LEVELS = ['section', 'division', 'group', 'class'] as const;

/** How deep a NAF/NACE code goes: 0 (no such code), 1 section, 2 division, 3 group, 4 class. */
export function depthOfSector(code: string): number {
  const sector = sectorOf(code);
  if (sector === undefined) return 0;
  if (sector.class !== undefined) return 4;
  if (sector.group !== undefined) return 3;
  return sector.division === undefined ? 1 : 2;
}

/** How many levels two codes have in common from the section down, 0 to 4: "13.96" and "13.92" share 3. */
export function sharedLevels(a: string, b: string): number {
  const one = sectorOf(a);
  const other = sectorOf(b);
  if (one === undefined || other === undefined) return 0;
  if (one.section !== other.section) return 0;
  let shared = 1;
  while (shared < LEVELS.length) {
    const level = LEVELS[shared] as (typeof LEVELS)[number];
    if (one[level] === undefined || one[level] !== other[level]) break;
    shared += 1;
  }
  return shared;
}

/** Whether `inner` is `outer` or lies within it: "13.96" within "13" and within "C". False for what is no code. */
export function isWithinSector(inner: string, outer: string): boolean {
  const depth = depthOfSector(outer);
  return depth > 0 && sharedLevels(inner, outer) === depth;
}
