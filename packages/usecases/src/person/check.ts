import { type Executor, findEditions, findOrganisation } from '@navette/db';
import { invalidField } from '@navette/domain';

/** Refuses ids of no edition. @throws DomainError `invalid` */
export async function checkEditions(db: Executor, ids: readonly string[]): Promise<void> {
  const known = new Set(await findEditions(db, ids));
  const unknown = ids.findIndex((id) => !known.has(id));
  if (unknown >= 0) throw invalidField(`/editionIds/${unknown}`, 'unknown_edition', 'the id of an edition');
}

/** Refuses ids of no organisation. @throws DomainError `invalid` */
export async function checkOrganisations(db: Executor, ids: readonly string[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    if ((await findOrganisation(db, id)) === undefined)
      throw invalidField(`/organisationIds/${index}`, 'unknown_organisation', 'the id of an organisation');
  }
}
