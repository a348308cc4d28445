import { sql } from 'kysely';
import type { Executor } from '../executor.ts';

/** Records of one kind that bear the organisation that they belong to. */
export const BELONGINGS = ['profiles', 'needs', 'activities', 'contacts', 'sites'] as const;
export type Belonging = (typeof BELONGINGS)[number];

/** A record that changed hands, and the version that it has since. */
export interface Moved {
  readonly id: string;
  readonly version: number;
}

/** Two contacts of one mail address at one operator, one in each organisation. */
export interface ContactPair {
  readonly operatorId: string;
  readonly keptContactId: string;
  readonly mergedContactId: string;
}

/**
 * Gives records of one organisation to another. A main site stays where it is, and so do the contacts in `except`.
 * @param only these records alone, as an undo names them
 */
export async function moveBelongings(
  db: Executor,
  kind: Belonging,
  move: { readonly from: string; readonly to: string; readonly at: Date },
  pick: { readonly except?: readonly string[]; readonly only?: readonly string[] } = {},
): Promise<Moved[]> {
  const versioned = kind !== 'sites';
  const { rows } = await sql<Moved>`
    update ${sql.table(kind)} set organisation_id = ${move.to}
      ${versioned ? sql`, version = version + 1, updated_at = ${move.at}` : sql``}
    where organisation_id = ${move.from}
      ${versioned ? sql`` : sql`and not main`}
      ${pick.except === undefined ? sql`` : sql`and not id = any(${[...pick.except]}::uuid[])`}
      ${pick.only === undefined ? sql`` : sql`and id = any(${[...pick.only]}::uuid[])`}
    returning id, ${versioned ? sql`version` : sql`1`} as version`.execute(db);
  return rows;
}

/** Contacts that both organisations have under one mail address. */
export async function findContactPairs(db: Executor, keptId: string, mergedId: string): Promise<ContactPair[]> {
  return db
    .selectFrom('contacts as kept')
    .innerJoin('contacts as merged', (join) =>
      join.onRef('merged.operatorId', '=', 'kept.operatorId').onRef('merged.email', '=', 'kept.email'),
    )
    .select(['kept.operatorId as operatorId', 'kept.id as keptContactId', 'merged.id as mergedContactId'])
    .where('kept.organisationId', '=', keptId)
    .where('merged.organisationId', '=', mergedId)
    .orderBy('kept.id')
    .execute();
}

/** Lets activities speak of another contact. @returns their ids */
export async function moveContactActivities(
  db: Executor,
  move: { readonly from: string; readonly to: string; readonly only?: readonly string[] },
): Promise<string[]> {
  let query = db.updateTable('activities').set({ contactId: move.to }).where('contactId', '=', move.from);
  if (move.only !== undefined) query = query.where('id', '=', sql<string>`any(${[...move.only]}::uuid[])`);
  return (await query.returning('id').execute()).map((row) => row.id);
}

/** An id in somebody else's system. */
export interface ExternalKey {
  readonly operatorId: string;
  readonly source: string;
  readonly externalId: string;
}

/** Lets ids of other systems lead to another record. @returns those that led to `from` */
export async function moveExternalIds(
  db: Executor,
  kind: 'organisation' | 'contact',
  move: { readonly from: string; readonly to: string; readonly only?: readonly ExternalKey[] },
): Promise<ExternalKey[]> {
  const { rows } = await sql<ExternalKey>`
    update external_ids set record_id = ${move.to} where kind = ${kind} and record_id = ${move.from}
      ${
        move.only === undefined
          ? sql``
          : sql`and (operator_id, source, external_id) in (select k."operatorId", k.source, k."externalId"
              from json_to_recordset(${JSON.stringify(move.only)}) as k("operatorId" uuid, source text, "externalId" text))`
      }
    returning operator_id as "operatorId", source, external_id as "externalId"`.execute(db);
  return rows;
}

/** Makes the people of one organisation people of another. @returns who came, and who was in both */
export async function moveMemberships(
  db: Executor,
  from: string,
  to: string,
): Promise<{ readonly moved: string[]; readonly both: string[] }> {
  const before = await db.deleteFrom('memberships').where('organisationId', '=', from).returning('personId').execute();
  const came = await addMemberships(
    db,
    to,
    before.map((row) => row.personId),
  );
  const isNew = new Set(came);
  return { moved: came, both: before.map((row) => row.personId).filter((personId) => !isNew.has(personId)) };
}

/** @returns people who were not in it before */
export async function addMemberships(
  db: Executor,
  organisationId: string,
  personIds: readonly string[],
): Promise<string[]> {
  if (personIds.length === 0) return [];
  const rows = await db
    .insertInto('memberships')
    .values(personIds.map((personId) => ({ personId, organisationId })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('personId')
    .execute();
  return rows.map((row) => row.personId);
}

/** @returns people who were in it */
export async function removeMemberships(
  db: Executor,
  organisationId: string,
  personIds: readonly string[],
): Promise<string[]> {
  if (personIds.length === 0) return [];
  const rows = await db
    .deleteFrom('memberships')
    .where('organisationId', '=', organisationId)
    .where('personId', '=', sql<string>`any(${[...personIds]}::uuid[])`)
    .returning('personId')
    .execute();
  return rows.map((row) => row.personId);
}
