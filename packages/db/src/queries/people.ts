import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { People } from '../schema.gen.ts';
import { addMembership } from './invitations.ts';

export type PersonRow = Selectable<People>;
export type PersonWithOrganisations = PersonRow & { readonly organisationIds: string[] };

const ORGANISATION_IDS = sql<string[]>`coalesce((
  select array_agg(organisation_id order by organisation_id) from memberships where person_id = people.id), '{}')`;

export async function insertPerson(
  db: Executor,
  row: Insertable<People>,
  organisationIds: readonly string[],
): Promise<void> {
  await db.insertInto('people').values(row).execute();
  if (organisationIds.length === 0) return;
  await db
    .insertInto('memberships')
    .values(organisationIds.map((organisationId) => ({ personId: row.id, organisationId })))
    .execute();
}

export async function findPerson(db: Executor, id: string): Promise<PersonWithOrganisations | undefined> {
  return db
    .selectFrom('people')
    .selectAll()
    .select(ORGANISATION_IDS.as('organisationIds'))
    .where('id', '=', id)
    .executeTakeFirst();
}

export async function findPersonByEmail(db: Executor, email: string): Promise<PersonWithOrganisations | undefined> {
  return db
    .selectFrom('people')
    .selectAll()
    .select(ORGANISATION_IDS.as('organisationIds'))
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
}

/**
 * Whether a person has shown that mail to their address reaches them: they took up an invitation or used a link that was sent
 * there, signed in or chose a password anew by a mailed one, changed to it by a mail, or came by a provider that verified it.
 */
export async function hasProvedAddress(db: Executor, personId: string, email: string): Promise<boolean> {
  const { rows } = await sql<{ proved: boolean }>`
    select exists (select from people where id = ${personId} and lower(email) = lower(${email})
        and address_proved_at is not null)
      or exists (select from invitations where accepted_by = ${personId} and lower(email) = lower(${email}))
      or exists (select from links where person_id = ${personId} and lower(email) = lower(${email}) and used_at is not null)
      or exists (select from mails where person_id = ${personId} and kind = 'mail_change_confirm' and state = 'sent'
        and lower(to_address) = lower(${email}))
      or exists (select from auth.account where "userId" = ${personId} and "providerId" <> 'credential')
      as proved`.execute(db);
  return rows[0]?.proved ?? false;
}

/** People by mail address, but for those who were forgotten. */
export async function listPeople(db: Executor, request: PageRequest): Promise<Page<PersonWithOrganisations>> {
  let query = db
    .selectFrom('people')
    .selectAll()
    .select(ORGANISATION_IDS.as('organisationIds'))
    .where('erasedAt', 'is', null);
  if (request.after !== undefined) {
    query = query.where(sql<boolean>`email > (select email from people where id = ${request.after})`);
  }
  const rows = await query
    .orderBy('email')
    .limit(request.limit + 1)
    .execute();
  return pageOf(rows, request.limit);
}

/** More facilitators than work for one operator are not listed. */
const COLLEAGUES = 500;

/** Those who follow needs for an operator, or for any, by name. */
export async function listColleagues(
  db: Executor,
  operatorId: string | undefined,
): Promise<Pick<PersonRow, 'id' | 'name'>[]> {
  return db
    .selectFrom('people')
    .select(['id', 'name'])
    .where('role', '=', 'facilitator')
    .$if(operatorId !== undefined, (query) => query.where('operatorId', '=', operatorId ?? null))
    .where('erasedAt', 'is', null)
    .where('disabledAt', 'is', null)
    .orderBy('name')
    .orderBy('id')
    .limit(COLLEAGUES)
    .execute();
}

/** How often a person gets news. */
export async function setMailFrequency(
  db: Executor,
  id: string,
  mailFrequency: PersonRow['mailFrequency'],
): Promise<void> {
  await db.updateTable('people').set({ mailFrequency }).where('id', '=', id).execute();
}

/** Keeps when a person last came in. */
export async function stampSignIn(db: Executor, id: string, at: Date): Promise<void> {
  await db.updateTable('people').set({ signedInAt: at }).where('id', '=', id).execute();
}

/** Gives a person another role, scope or way in, and other organisations where they are told. */
export async function updatePerson(
  db: Executor,
  id: string,
  change: Updateable<People>,
  organisationIds?: readonly string[],
): Promise<void> {
  if (Object.keys(change).length > 0) await db.updateTable('people').set(change).where('id', '=', id).execute();
  if (organisationIds === undefined) return;
  await db
    .deleteFrom('memberships')
    .where('personId', '=', id)
    .where('organisationId', '<>', sql<string>`all(${[...organisationIds]}::uuid[])`)
    .execute();
  for (const organisationId of organisationIds) await addMembership(db, id, organisationId);
}

/** What a facilitator's work is narrowed to. */
export async function setPersonScope(
  db: Executor,
  id: string,
  scope: Pick<PersonRow, 'editionIds' | 'areas'>,
): Promise<void> {
  await updatePerson(db, id, scope);
}

/** Which of these ids are editions. */
export async function findEditions(db: Executor, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('editions')
    .select('id')
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
  return rows.map((row) => row.id);
}
