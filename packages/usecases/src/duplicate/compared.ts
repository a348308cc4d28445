import type { OrganisationWithSite } from '@navette/db';
import type { ComparedOrganisation } from '@navette/domain';
import { areaById } from '@navette/taxonomy';

const AS_SMALL_AS_A_DEPARTMENT: readonly string[] = ['department', 'province', 'district'];

/** An organisation as its look-alikes are judged by. */
export function comparedOrganisation(row: OrganisationWithSite): ComparedOrganisation {
  const area = row.site?.area ?? null;
  const kind = area === null ? undefined : areaById(area)?.kind;
  return {
    name: row.name,
    nameKey: row.nameKey,
    country: row.country,
    register: row.register,
    number: row.number,
    webHost: row.webHost,
    phone: row.phone,
    postalCode: row.site?.postalCode ?? null,
    commune: row.site?.commune ?? null,
    department: kind !== undefined && AS_SMALL_AS_A_DEPARTMENT.includes(kind) ? area : null,
  };
}
