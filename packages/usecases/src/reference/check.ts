import { invalidField } from '@navette/domain';
import {
  areaById,
  areaPath,
  conceptById,
  departmentOfPostalCode,
  sectionOfDivision,
  sectorOf,
} from '@navette/taxonomy';

/** Refuses concept ids that the taxonomy does not have. @throws DomainError `invalid` */
export function checkConcepts(ids: readonly string[], pointer: string): void {
  const unknown = ids.findIndex((id) => conceptById(id) === undefined);
  if (unknown >= 0)
    throw invalidField(`${pointer}/${unknown}`, 'unknown_capability', 'the id of a capability of the taxonomy');
}

/** Refuses areas that the taxonomy does not have. @throws DomainError `invalid` */
export function checkAreas(ids: readonly string[], pointer: string): void {
  const unknown = ids.findIndex((id) => areaById(id) === undefined);
  if (unknown >= 0)
    throw invalidField(`${pointer}/${unknown}`, 'unknown_area', 'a country code or the id of an area of the taxonomy');
}

/** Refuses sector codes that are not of the nomenclature. @throws DomainError `invalid` */
export function checkSectors(codes: readonly string[], pointer: string): void {
  const unknown = codes.findIndex((code) => sectorOf(code) === undefined);
  if (unknown >= 0)
    throw invalidField(`${pointer}/${unknown}`, 'unknown_sector', 'a NAF code such as "C", "13" or "13.96"');
}

/** Division and section of a sector code, null where it has none. @throws DomainError `invalid` */
export function sectorParts(code: string | null): { division: string | null; section: string | null } {
  if (code === null) return { division: null, section: null };
  const sector = sectorOf(code);
  if (sector === undefined) throw invalidField('/sector', 'unknown_sector', 'a NAF code such as "C", "13" or "13.96"');
  return {
    division: sector.division ?? null,
    section: sector.section ?? (sector.division && sectionOfDivision(sector.division)) ?? null,
  };
}

/** The area of a site and every area around it; read from a French postal code when none is given. @throws DomainError */
export function siteArea(site: {
  readonly area?: string | undefined;
  readonly postalCode?: string | undefined;
  readonly country: string;
}): { area: string | null; path: readonly string[] } {
  if (site.area !== undefined) checkAreas([site.area], '/site/area');
  const fromPostalCode =
    site.country === 'FR' && site.postalCode !== undefined ? departmentOfPostalCode(site.postalCode) : undefined;
  const area = site.area ?? fromPostalCode ?? null;
  if (area !== null) return { area, path: areaPath(area) };
  return { area: null, path: areaById(site.country) === undefined ? [] : [site.country] };
}
