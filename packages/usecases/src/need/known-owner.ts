import { type Executor, findOrganisation, listContacts, type NeedWithOwner, peopleOfOrganisation } from '@navette/db';
import type { KnownOwner } from '@navette/domain';

/** People of an owner whose names are looked for: more than write to anybody. */
const MOST_PEOPLE = 100;

/** What is known of the owner of a need, and could name it in a text. */
export async function knownOwner(
  db: Executor,
  need: Pick<NeedWithOwner, 'organisationId' | 'organisationName' | 'operatorId'>,
): Promise<KnownOwner> {
  const { organisationId, operatorId } = need;
  const [owner, people, contacts] = await Promise.all([
    findOrganisation(db, organisationId),
    peopleOfOrganisation(db, organisationId, MOST_PEOPLE),
    listContacts(db, { operatorId, organisationId, limit: MOST_PEOPLE }),
  ]);
  const given = (value: string | null | undefined) => (value ? [value] : []);
  return {
    names: [need.organisationName],
    websites: given(owner?.website),
    communes: given(owner?.site?.commune),
    postalCodes: given(owner?.site?.postalCode),
    people: [...people, ...contacts.items].map((person) => person.name),
  };
}
