import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { Outcomes } from '../schema.gen.ts';

/** An outcome; `…Recorded`: a facilitator put the side's word on record. */
export type OutcomeRow = Selectable<Outcomes> & {
  readonly ownerRecorded: boolean;
  readonly startupRecorded: boolean;
};

function recordedBy(column: 'owner_answered_by' | 'startup_answered_by') {
  return sql<boolean>`exists (select from people where people.id = outcomes.${sql.ref(column)} and role <> 'member')`;
}

function selectOutcomes(db: Executor) {
  return db
    .selectFrom('outcomes')
    .selectAll()
    .select([
      recordedBy('owner_answered_by').as('ownerRecorded'),
      recordedBy('startup_answered_by').as('startupRecorded'),
    ]);
}

export async function insertOutcome(db: Executor, row: Insertable<Outcomes>): Promise<void> {
  await db.insertInto('outcomes').values(row).execute();
}

export async function findOutcome(db: Executor, id: string): Promise<OutcomeRow | undefined> {
  return selectOutcomes(db).where('outcomes.id', '=', id).executeTakeFirst();
}

/** Outcomes of an introduction, newest first, the withdrawn ones too. */
export async function listOutcomes(
  db: Executor,
  filter: { readonly introductionId: string } & PageRequest,
): Promise<Page<OutcomeRow>> {
  let query = selectOutcomes(db).where('outcomes.introductionId', '=', filter.introductionId);
  if (filter.after !== undefined) {
    query = query.where(
      sql<boolean>`(outcomes.created_at, outcomes.id) < (select created_at, id from outcomes where id = ${filter.after})`,
    );
  }
  const rows = await query
    .orderBy('outcomes.createdAt', 'desc')
    .orderBy('outcomes.id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows, filter.limit);
}

export async function countOutcomes(db: Executor, introductionId: string): Promise<number> {
  const row = await db
    .selectFrom('outcomes')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('introductionId', '=', introductionId)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Changes an outcome that is still at `version`. @returns whether it was */
export async function updateOutcome(
  db: Executor,
  id: string,
  version: number,
  change: Updateable<Outcomes>,
): Promise<boolean> {
  const result = await db
    .updateTable('outcomes')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Whether a site is one of these organisations'. */
export async function isSiteOf(db: Executor, siteId: string, organisationIds: readonly string[]): Promise<boolean> {
  const row = await db
    .selectFrom('sites')
    .select('id')
    .where('id', '=', siteId)
    .where('organisationId', '=', sql<string>`any(${[...organisationIds]}::uuid[])`)
    .executeTakeFirst();
  return row !== undefined;
}
