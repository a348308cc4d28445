import type { Profile } from '@navette/contracts';
import type { ProfileWithOrganisation } from '@navette/db';

/** A profile as its own people and the facilitators see it. */
export function profileView(row: ProfileWithOrganisation): Profile {
  return {
    id: row.id,
    organisation: { id: row.organisationId, name: row.organisationName, area: row.area, commune: row.commune },
    source: row.source,
    externalId: row.externalId,
    title: row.title,
    description: row.description,
    language: row.language,
    capabilities: row.capabilities,
    sectorsServed: row.sectorsServed,
    areasServed: row.areasServed,
    certificates: row.certificates,
    languages: row.languages,
    trl: row.trl,
    capacity: row.capacity,
    terms: (row.terms ?? null) as Profile['terms'],
    wishes: (row.wishes ?? null) as Profile['wishes'],
    active: row.active,
    version: row.version,
  };
}
