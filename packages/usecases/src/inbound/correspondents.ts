import {
  type Executor,
  findContactsByEmail,
  findOrganisationsByHost,
  findPeopleByEmails,
  findSentMails,
} from '@navette/db';
import { isSharedHost } from '@navette/domain';
import type { ReadMail } from '@navette/mail';

/** Who a mail is from or to beside our own people, and what it answers, as far as it is known. */
export interface Correspondence {
  /** Our own colleague who wrote it; null: somebody else did. */
  readonly authorId: string | null;
  readonly authorName: string | null;
  /** The address of the other side. */
  readonly address: string | null;
  readonly contactId: string | null;
  readonly organisationId: string | null;
  readonly needId: string | null;
  readonly introductionId: string | null;
}

/** Addresses of one mail that are looked up. */
const MOST_ADDRESSES = 50;

/**
 * Finds out with whom a mail was exchanged: by the operator's contacts, the people with an account, the hosts of
 * organisations, and by which mail of ours it answers. What is ambiguous stays open.
 */
export async function correspondenceOf(db: Executor, operatorId: string, mail: ReadMail): Promise<Correspondence> {
  const written = [mail.from, ...mail.to, ...mail.cc].flatMap((box) =>
    box === null ? [] : [box.address.toLowerCase()],
  );
  const addresses = [...new Set(written)].slice(0, MOST_ADDRESSES);
  const [people, contacts, answered] = await Promise.all([
    findPeopleByEmails(db, addresses),
    findContactsByEmail(db, operatorId, addresses),
    answeredMail(db, operatorId, mail),
  ]);
  const staff = new Map(people.filter((person) => person.role !== 'member').map((person) => [person.email, person]));
  const author = mail.from === null ? undefined : staff.get(mail.from.address.toLowerCase());
  const others = addresses.filter((address) => !staff.has(address));
  const contact = others.flatMap((address) => contacts.filter((one) => one.email === address))[0];
  const address = contact?.email ?? others[0] ?? null;
  const person = people.find((one) => one.email === address);
  const [only, ...more] = person?.organisationIds ?? [];
  const ofPerson = more.length === 0 ? only : undefined;
  return {
    authorId: author?.operatorId === operatorId ? author.id : null,
    authorName: mail.from === null ? null : (mail.from.name || mail.from.address).slice(0, 200),
    address,
    contactId: contact?.id ?? null,
    organisationId: contact?.organisationId ?? ofPerson ?? (await organisationByHost(db, address)),
    needId: answered?.needId ?? null,
    introductionId: answered?.introductionId ?? null,
  };
}

/** The organisation whose website is at the host of an address, if there is one and it is nobody else's too. */
async function organisationByHost(db: Executor, address: string | null): Promise<string | null> {
  const host = address?.split('@')[1];
  if (host === undefined || isSharedHost(host)) return null;
  const [only, ...more] = await findOrganisationsByHost(db, [host]);
  return only !== undefined && more.length === 0 ? only.id : null;
}

/** The latest mail of ours in a conversation. */
async function answeredMail(db: Executor, operatorId: string, mail: ReadMail) {
  const ids = [...(mail.inReplyTo === null ? [] : [mail.inReplyTo]), ...mail.references.toReversed()].flatMap(
    localPart,
  );
  const sent = await findSentMails(db, operatorId, ids);
  return ids.map((id) => sent.get(id)).find((row) => row !== undefined);
}

/** What stands before the @ of a Message-ID: ours is kept without the host, which an installation may change. */
export function localPart(messageId: string): string[] {
  const local = /^<([^@<>]+)@[^@<>]+>$/.exec(messageId)?.[1];
  return local === undefined ? [] : [local];
}
