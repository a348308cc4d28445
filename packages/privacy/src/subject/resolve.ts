import type { Executor } from '@navette/db';
import { sql } from 'kysely';
import { STRUCK } from '../map/blank.ts';
import { NOBODY, type PersonRef, type Subject } from './subject.ts';

/**
 * Finds everything by which the network knows somebody: an account and the contacts of every operator with the same mail
 * address are one person. A contact without an address is only itself.
 * @returns a subject without ids where nobody is found; an address that is known to nobody is kept in it all the same, since
 *   it may stand in a text
 */
export async function resolvePerson(db: Executor, ref: PersonRef): Promise<Subject> {
  const first = await findKnown(db, ref);
  const emails = distinct([...('email' in ref ? [ref.email] : []), ...first.map((row) => row.email)].map(lower));
  const known = [...first, ...(await findByEmails(db, emails))];
  const of = (kind: Known['kind']): string[] => distinct(known.filter((row) => row.kind === kind).map((row) => row.id));
  const [personIds, contactIds] = [of('person'), of('contact')];
  const links = await findLinks(db, { personIds, contactIds, emails });
  return {
    ...NOBODY,
    personIds,
    contactIds,
    linkIds: distinct([...of('link'), ...links.map((row) => row.id)]),
    emails,
    phones: distinct(known.map((row) => row.phone)),
    names: distinct([...known, ...links].map((row) => row.name)).filter((name) => name !== STRUCK),
  };
}

interface Known {
  readonly kind: 'person' | 'contact' | 'link' | 'invitation';
  readonly id: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly name: string | null;
}

async function findKnown(db: Executor, ref: PersonRef): Promise<Known[]> {
  if ('email' in ref) return [];
  const { rows } = await sql<Known>`
    select 'person' as kind, id, email, phone, name from people where id = ${'personId' in ref ? ref.personId : null}
    union all
    select 'contact', id, email, phone, name from contacts where id = ${'contactId' in ref ? ref.contactId : null}
  `.execute(db);
  return rows;
}

async function findByEmails(db: Executor, emails: readonly string[]): Promise<Known[]> {
  if (emails.length === 0) return [];
  const { rows } = await sql<Known>`
    select 'person' as kind, id, email, phone, name from people where lower(email) = any(${[...emails]}::text[])
    union all
    select 'contact', id, email, phone, name from contacts where lower(email) = any(${[...emails]}::text[])
    union all
    select 'invitation', id, email, null, name from invitations where lower(email) = any(${[...emails]}::text[])
  `.execute(db);
  return rows;
}

async function findLinks(
  db: Executor,
  { personIds, contactIds, emails }: Pick<Subject, 'personIds' | 'contactIds' | 'emails'>,
): Promise<Pick<Known, 'id' | 'name'>[]> {
  const { rows } = await sql<Pick<Known, 'id' | 'name'>>`
    select id, name from links where person_id = any(${[...personIds]}::uuid[])
      or contact_id = any(${[...contactIds]}::uuid[]) or lower(email) = any(${[...emails]}::text[])`.execute(db);
  return rows;
}

function lower(email: string | null): string | null {
  return email === null || /^erased-.*@invalid$/.test(email) ? null : email.trim().toLowerCase();
}

function distinct(values: readonly (string | null)[]): string[] {
  return [...new Set(values.flatMap((value) => value?.trim() || []))];
}
