import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { Merges } from '../schema.gen.ts';
import { ORGANISATION_SITE, type OrganisationWithSite } from './organisations.ts';

export type MergeRow = Selectable<Merges>;
/** A merge with the names of both as they are now. */
export type MergeWithNames = MergeRow & { readonly keptName: string; readonly mergedName: string };

/** Organisations by their ids, merged ones among them. */
export async function findOrganisationsEvenMerged(
  db: Executor,
  ids: readonly string[],
): Promise<Map<string, OrganisationWithSite>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('organisations')
    .selectAll()
    .select(ORGANISATION_SITE.as('site'))
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Locks organisations until the end of the transaction, in one order for everybody. */
export async function lockOrganisations(db: Executor, ids: readonly string[]): Promise<void> {
  await db
    .selectFrom('organisations')
    .select('id')
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('id')
    .forUpdate()
    .execute();
}

/**
 * Marks an organisation as merged into another; what was merged into it before follows.
 * @returns ids of those that followed
 */
export async function pointToKept(db: Executor, mergedId: string, keptId: string): Promise<string[]> {
  const followers = await db
    .updateTable('organisations')
    .set({ mergedInto: keptId })
    .where('mergedInto', '=', mergedId)
    .returning('id')
    .execute();
  await db
    .updateTable('organisations')
    .set((eb) => ({ mergedInto: keptId, version: eb('version', '+', 1) }))
    .where('id', '=', mergedId)
    .execute();
  return followers.map((row) => row.id);
}

/** Makes a merged organisation one of its own again, and those that had followed it follow it again. */
export async function pointBack(
  db: Executor,
  mergedId: string,
  keptId: string,
  followers: readonly string[],
): Promise<void> {
  await db
    .updateTable('organisations')
    .set((eb) => ({ mergedInto: null, version: eb('version', '+', 1) }))
    .where('id', '=', mergedId)
    .execute();
  await db
    .updateTable('organisations')
    .set({ mergedInto: mergedId })
    .where('id', '=', sql<string>`any(${[...followers]}::uuid[])`)
    .where('mergedInto', '=', keptId)
    .execute();
}

/** Whether another organisation has this number; merged ones count, since the number is still theirs. */
export async function numberIsTaken(
  db: Executor,
  number: { readonly country: string; readonly register: string; readonly number: string },
  exceptId: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('organisations')
    .select('id')
    .where('country', '=', number.country)
    .where('register', '=', number.register)
    .where('number', '=', number.number)
    .where('id', '<>', exceptId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Removes the main site of an organisation. */
export async function removeMainSite(db: Executor, organisationId: string): Promise<void> {
  await db.deleteFrom('sites').where('organisationId', '=', organisationId).where('main', '=', true).execute();
}

export async function insertMerge(db: Executor, row: Insertable<Merges>): Promise<void> {
  await db.insertInto('merges').values(row).execute();
}

function selectMerges(db: Executor) {
  return db
    .selectFrom('merges')
    .innerJoin('organisations as kept', 'kept.id', 'merges.keptId')
    .innerJoin('organisations as merged', 'merged.id', 'merges.mergedId')
    .selectAll('merges')
    .select(['kept.name as keptName', 'merged.name as mergedName']);
}

export async function findMerge(db: Executor, id: string): Promise<MergeWithNames | undefined> {
  return selectMerges(db).where('merges.id', '=', id).executeTakeFirst();
}

/** Locks a merge until the end of the transaction. */
export async function lockMerge(db: Executor, id: string): Promise<MergeRow | undefined> {
  return db.selectFrom('merges').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Merges, newest first. */
export async function listMerges(db: Executor, request: PageRequest): Promise<Page<MergeWithNames>> {
  let query = selectMerges(db);
  if (request.after !== undefined) {
    query = query.where(
      sql<boolean>`(merges.merged_at, merges.id) < (select merged_at, id from merges where id = ${request.after})`,
    );
  }
  const rows = await query
    .orderBy('merges.mergedAt', 'desc')
    .orderBy('merges.id', 'desc')
    .limit(request.limit + 1)
    .execute();
  return pageOf(rows, request.limit);
}

export async function updateMerge(db: Executor, id: string, change: Updateable<Merges>): Promise<void> {
  await db.updateTable('merges').set(change).where('id', '=', id).execute();
}
