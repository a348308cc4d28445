import { countEstablishments, type Executor, type NeedWithOwner } from '@navette/db';
import { type TeaserPlace, widenTeaser } from '@navette/domain';
import { areaById, sectorOf } from '@navette/taxonomy';

/**
 * What the teaser of a need may say of sector and area: its division and its site's region to begin with, both
 * widened until enough establishments of the directory fit. A site's own department is never said.
 */
export async function teaserOf(db: Executor, need: NeedWithOwner): Promise<TeaserPlace & { readonly crowd: number }> {
  const sector = sectorOf(need.sector ?? need.organisationSector ?? '');
  const sectors = [sector?.division, sector?.section].filter((code) => code !== undefined);
  const path = need.areaPath ?? [];
  const areas = path.filter((id) => areaById(id)?.kind === 'region' || areaById(id)?.kind === 'country');
  return widenTeaser({ sectors, areas }, (division, area) => countEstablishments(db, division, area));
}
