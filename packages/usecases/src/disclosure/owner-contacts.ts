import type { NeedNamed } from '@navette/contracts';
import {
  contactDetails,
  type Executor,
  findOrganisation,
  type NeedWithOwner,
  type OrganisationWithSite,
} from '@navette/db';
import { projectNeed } from '@navette/domain';
import { ownerRecipients, type Recipient, startupRecipients } from '../mail/recipients.ts';
import { needFacts } from '../need/facts.ts';

/** How somebody of a side is reached, once both said yes. */
export interface NamedContact {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly jobTitle: string | null;
}

/** Who speaks for the owner of a need. */
export async function ownerContacts(db: Executor, need: NeedWithOwner): Promise<NamedContact[]> {
  return withDetails(db, await ownerRecipients(db, need));
}

/** Who speaks for a startup. */
export async function startupContacts(
  db: Executor,
  operatorId: string,
  organisationId: string,
): Promise<NamedContact[]> {
  return withDetails(db, await startupRecipients(db, operatorId, organisationId));
}

async function withDetails(db: Executor, recipients: readonly Recipient[]): Promise<NamedContact[]> {
  const details = await contactDetails(
    db,
    recipients.flatMap(({ personId }) => personId ?? []),
    recipients.flatMap(({ contactId }) => contactId ?? []),
  );
  return recipients.map(({ name, address, personId, contactId }) => {
    const known = details.get(personId ?? contactId ?? '');
    return { name, email: address, phone: known?.phone ?? null, jobTitle: known?.jobTitle ?? null };
  });
}

/** The card with names, for a startup to which they are disclosed. The caller has made sure that they are. */
export async function namedNeed(db: Executor, need: NeedWithOwner): Promise<NeedNamed> {
  const card = projectNeed(needFacts(need), 'card');
  if (card === null || card.stage !== 'card') throw new Error('a card was projected to something else');
  const [organisation, contacts] = await Promise.all([
    findOrganisation(db, need.organisationId),
    ownerContacts(db, need),
  ]);
  return {
    ...card,
    capabilities: [...card.capabilities],
    certificates: [...card.certificates],
    languages: [...card.languages],
    stage: 'named',
    owner: { ...placeOfOwner(need, organisation), contacts },
  };
}

function placeOfOwner(need: NeedWithOwner, organisation: OrganisationWithSite | undefined) {
  return {
    name: need.organisationName,
    website: organisation?.website ?? null,
    commune: organisation?.site?.commune ?? null,
    area: need.area,
  };
}
