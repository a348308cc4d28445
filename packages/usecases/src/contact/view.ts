import type { Contact } from '@navette/contracts';
import type { ContactWithOrganisation } from '@navette/db';

/** A contact as its operator sees it. */
export function contactView(row: ContactWithOrganisation): Contact {
  return {
    id: row.id,
    organisation: row.organisationId === null ? null : { id: row.organisationId, name: row.organisationName ?? '' },
    name: row.name,
    email: row.email,
    phone: row.phone,
    jobTitle: row.jobTitle,
    language: row.language,
    source: row.source,
    opposed: row.opposedAt !== null,
    version: row.version,
  };
}
