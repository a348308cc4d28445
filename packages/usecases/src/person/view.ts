import type { Person } from '@navette/contracts';
import type { PersonWithOrganisations } from '@navette/db';

/** A person as an administrator, or the person, sees it. */
export function personView(row: PersonWithOrganisations): Person {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    operatorId: row.operatorId,
    organisationIds: row.organisationIds,
    editionIds: row.editionIds,
    areas: row.areas,
    language: row.language,
    disabled: row.disabledAt !== null,
    signedInAt: row.signedInAt?.toISOString() ?? null,
  };
}
