import type { TeaserPlace } from './projection.ts';

/** A teaser may narrow its reader down to no fewer establishments than this. */
export const TEASER_CROWD = 10;

/** Sector and area as they are, and their wider forms, narrowest first; null, "not said", comes last of itself. */
export interface Ladders {
  /** NAF division, then section. */
  readonly sectors: readonly string[];
  /** Area ids from the site's region to its country. */
  readonly areas: readonly string[];
}

/**
 * Widens sector and area, area first, until at least `TEASER_CROWD` establishments of the directory fit both.
 * @param count how many establishments fit a pair; null stands for any
 * @returns the pair and how many fit it, the number that the owner is shown
 */
export async function widenTeaser(
  ladders: Ladders,
  count: (sector: string | null, area: string | null) => Promise<number>,
): Promise<TeaserPlace & { readonly crowd: number }> {
  for (const sector of [...ladders.sectors, null]) {
    for (const area of [...ladders.areas, null]) {
      const crowd = await count(sector, area);
      if (crowd >= TEASER_CROWD) return { sector, area, crowd };
    }
  }
  return { sector: null, area: null, crowd: await count(null, null) };
}
