import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import { containsPattern } from '../page/contains.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { Contacts } from '../schema.gen.ts';

export type ContactRow = Selectable<Contacts>;
/** A contact with the name of its organisation, if it has one. */
export type ContactWithOrganisation = ContactRow & { readonly organisationName: string | null };

function selectContacts(db: Executor) {
  return db
    .selectFrom('contacts')
    .leftJoin('organisations', 'organisations.id', 'contacts.organisationId')
    .selectAll('contacts')
    .select('organisations.name as organisationName');
}

export async function insertContacts(db: Executor, rows: readonly Insertable<Contacts>[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('contacts')
    .values([...rows])
    .execute();
}

export async function findContactsById(db: Executor, ids: readonly string[]): Promise<ContactRow[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('contacts')
    .selectAll()
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
}

/** An operator's contacts with one of these mail addresses, in whatever organisation. */
export async function findContactsByEmail(
  db: Executor,
  operatorId: string,
  emails: readonly string[],
): Promise<ContactRow[]> {
  if (emails.length === 0) return [];
  return db
    .selectFrom('contacts')
    .selectAll()
    .where('operatorId', '=', operatorId)
    .where('email', '=', sql<string>`any(${[...emails]})`)
    .execute();
}

/** An operator's contacts of these organisations that have no mail address: the ones that only a name tells apart. */
export async function findContactsByOrganisation(
  db: Executor,
  operatorId: string,
  organisationIds: readonly string[],
): Promise<ContactRow[]> {
  if (organisationIds.length === 0) return [];
  return db
    .selectFrom('contacts')
    .selectAll()
    .where('operatorId', '=', operatorId)
    .where('organisationId', '=', sql<string>`any(${[...organisationIds]}::uuid[])`)
    .where('email', 'is', null)
    .limit(5_000)
    .execute();
}

/** Contacts by name, but for those who were forgotten. `operatorId`: only this operator's; absent for administrators. */
export async function listContacts(
  db: Executor,
  filter: {
    readonly q?: string | undefined;
    readonly operatorId?: string | undefined;
    readonly organisationId?: string | undefined;
  } & PageRequest,
): Promise<Page<ContactWithOrganisation>> {
  // Who stands in an organisation that was merged has a twin in the one that was kept.
  let query = selectContacts(db).where('organisations.mergedInto', 'is', null).where('contacts.erasedAt', 'is', null);
  if (filter.operatorId !== undefined) query = query.where('contacts.operatorId', '=', filter.operatorId);
  if (filter.organisationId !== undefined) query = query.where('contacts.organisationId', '=', filter.organisationId);
  if (filter.q !== undefined) {
    const pattern = containsPattern(filter.q);
    query = query.where((eb) => eb.or([eb('contacts.name', 'ilike', pattern), eb('contacts.email', 'ilike', pattern)]));
  }
  if (filter.after !== undefined) {
    query = query.where(
      sql<boolean>`(lower(contacts.name), contacts.id) > (select lower(name), id from contacts where id = ${filter.after})`,
    );
  }
  const rows = await query
    .orderBy(sql`lower(contacts.name)`)
    .orderBy('contacts.id')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows, filter.limit);
}

/** Changes a contact and takes its version one further. */
export async function updateContact(db: Executor, id: string, change: Updateable<Contacts>): Promise<void> {
  await db
    .updateTable('contacts')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Notes on every operator's contacts who may no longer be contacted that they said so. @returns how many it is news for */
export async function markOpposed(
  db: Executor,
  refused: {
    readonly emails: readonly string[];
    readonly phones: readonly string[];
    readonly domains: readonly string[];
  },
  at: Date,
): Promise<number> {
  const result = await db
    .updateTable('contacts')
    .set((eb) => ({ opposedAt: at, updatedAt: at, version: eb('version', '+', 1) }))
    .where('opposedAt', 'is', null)
    .where((eb) =>
      eb.or([
        eb('email', '=', sql<string>`any(${[...refused.emails]})`),
        eb('phone', '=', sql<string>`any(${[...refused.phones]})`),
        sql<boolean>`split_part(email, '@', 2) = any(${[...refused.domains]})`,
      ]),
    )
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Marks every contact of an address, whoever keeps it, as one who said no. */
export async function markContactsOpposed(db: Executor, email: string, at: Date): Promise<void> {
  await db
    .updateTable('contacts')
    .set((eb) => ({ opposedAt: at, updatedAt: at, version: eb('version', '+', 1) }))
    .where('email', '=', email.toLowerCase())
    .where('opposedAt', 'is', null)
    .execute();
}
