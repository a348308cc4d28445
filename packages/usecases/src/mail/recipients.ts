import {
  contactsToWriteTo,
  type Executor,
  type NeedWithOwner,
  peopleOfOrganisation,
  type RecipientRow,
  staffToWriteTo,
} from '@navette/db';
import type { Language } from '@navette/taxonomy';

/** Somebody to write to. With an account `personId` is given, without one perhaps `contactId`. */
export interface Recipient {
  readonly address: string;
  readonly name: string;
  readonly language: Language;
  readonly personId?: string | undefined;
  readonly contactId?: string | undefined;
  /** How often news may come; what asks for an answer comes at once. */
  readonly frequency?: 'at_once' | 'daily' | 'weekly' | 'off' | undefined;
}

/** An organisation is written to by its people with an account, so many at most; without one, by these of its contacts. */
const MOST_PEOPLE = 5;
const MOST_CONTACTS = 2;
const MOST_STAFF = 20;

/** Whom the owner's mails go to: the contact that the need names, and the owner's people with an account. */
export async function ownerRecipients(
  db: Executor,
  need: Pick<NeedWithOwner, 'organisationId' | 'ownerContactId'>,
): Promise<Recipient[]> {
  const people = await peopleOfOrganisation(db, need.organisationId, MOST_PEOPLE);
  const contacts =
    need.ownerContactId === null ? [] : await contactsToWriteTo(db, { contactId: need.ownerContactId }, 1);
  return once([...contacts, ...people]);
}

/** Whom the "bon pour diffusion" is asked of: the one whom the need names, alone; else the owner's people with an account. */
export async function approvalRecipients(
  db: Executor,
  need: Pick<NeedWithOwner, 'organisationId' | 'ownerContactId'>,
): Promise<Recipient[]> {
  const named = need.ownerContactId === null ? [] : await contactsToWriteTo(db, { contactId: need.ownerContactId }, 1);
  return named.length > 0 ? once(named) : ownerRecipients(db, need);
}

/** Whom a startup's mails go to: its people with an account, else contacts that the operator keeps there. */
export async function startupRecipients(
  db: Executor,
  operatorId: string,
  organisationId: string,
): Promise<Recipient[]> {
  const people = await peopleOfOrganisation(db, organisationId, MOST_PEOPLE);
  if (people.length > 0) return once(people);
  return once(await contactsToWriteTo(db, { operatorId, organisationId }, MOST_CONTACTS));
}

/** Who follows a need: its référent, else the facilitators of its operator who work for its edition and territory. */
export async function facilitatorRecipients(
  db: Executor,
  need: Pick<NeedWithOwner, 'referentId' | 'operatorId' | 'editionId' | 'areaPath'>,
): Promise<Recipient[]> {
  const referent = need.referentId === null ? [] : await staffToWriteTo(db, { personId: need.referentId }, 1);
  if (referent.length > 0) return once(referent);
  return once(await staffToWriteTo(db, need, MOST_STAFF));
}

/** One person with an account. */
export async function personRecipient(db: Executor, personId: string): Promise<Recipient | undefined> {
  return once(await staffToWriteTo(db, { personId }, 1))[0];
}

/** One recipient for each address, the first. */
export function once(rows: readonly RecipientRow[]): Recipient[] {
  const byAddress = new Map<string, Recipient>();
  for (const row of rows) {
    const address = row.email.toLowerCase();
    if (byAddress.has(address)) continue;
    byAddress.set(address, {
      address,
      name: row.name,
      language: row.language,
      frequency: row.frequency,
      ...(row.personId !== null && { personId: row.personId }),
      ...(row.contactId !== null && { contactId: row.contactId }),
    });
  }
  return [...byAddress.values()];
}
