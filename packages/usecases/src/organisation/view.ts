import type { Organisation } from '@navette/contracts';
import type { OrganisationWithSite } from '@navette/db';

/** An organisation as the directory shows it. */
export function organisationView(row: OrganisationWithSite): Organisation {
  return {
    id: row.id,
    name: row.name,
    country: row.country,
    register: row.register,
    number: row.number,
    size: row.size,
    roles: row.roles,
    sector: row.sector,
    website: row.website,
    phone: row.phone,
    naf25: row.naf25,
    registerState: row.registerState,
    publication: row.publication,
    site: row.site && {
      commune: row.site.commune,
      postalCode: row.site.postalCode,
      country: row.site.country,
      area: row.site.area,
      lat: row.site.lat,
      lon: row.site.lon,
    },
    version: row.version,
  };
}
