import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import { type NeedScope, needWithin } from '../page/within-scope.ts';
import type { Activities } from '../schema.gen.ts';

export type ActivityRow = Selectable<Activities>;
/** An activity with the names of what it is about. */
export type ActivityWithNames = ActivityRow & {
  readonly organisationName: string | null;
  readonly contactName: string | null;
  readonly needTitle: string | null;
  readonly writerName: string | null;
  readonly nextActionByName: string | null;
};

function selectActivities(db: Executor) {
  return db
    .selectFrom('activities')
    .leftJoin('organisations', 'organisations.id', 'activities.organisationId')
    .leftJoin('contacts', 'contacts.id', 'activities.contactId')
    .leftJoin('needs', 'needs.id', 'activities.needId')
    .leftJoin('people', 'people.id', 'activities.authorId')
    .leftJoin('people as next', 'next.id', 'activities.nextActionBy')
    .selectAll('activities')
    .select([
      'organisations.name as organisationName',
      'contacts.name as contactName',
      'needs.title as needTitle',
      sql<string | null>`coalesce(people.name, activities.author_name)`.as('writerName'),
      'next.name as nextActionByName',
    ]);
}

/** An activity with the names of what it is about. */
export async function findActivity(db: Executor, id: string): Promise<ActivityWithNames | undefined> {
  return selectActivities(db).where('activities.id', '=', id).executeTakeFirst();
}

export async function insertActivities(db: Executor, rows: readonly Insertable<Activities>[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('activities')
    .values([...rows])
    .execute();
}

export async function findActivitiesById(db: Executor, ids: readonly string[]): Promise<ActivityRow[]> {
  if (ids.length === 0) return [];
  return db
    .selectFrom('activities')
    .selectAll()
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
}

/** Changes an activity that is still at `version`. @returns whether it was */
export async function updateActivityAt(
  db: Executor,
  id: string,
  version: number,
  change: Updateable<Activities>,
): Promise<boolean> {
  const result = await db
    .updateTable('activities')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Changes an activity and takes its version one further. */
export async function updateActivity(db: Executor, id: string, change: Updateable<Activities>): Promise<void> {
  await db
    .updateTable('activities')
    .set((eb) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute();
}

/** Activities, newest first. `operatorId`: only this operator's; absent for administrators. */
export async function listActivities(
  db: Executor,
  filter: {
    readonly operatorId?: string | undefined;
    readonly organisationId?: string | undefined;
    readonly needId?: string | undefined;
    readonly introductionId?: string | undefined;
  } & PageRequest &
    NeedScope,
): Promise<Page<ActivityWithNames>> {
  let query = selectActivities(db);
  for (const column of ['operatorId', 'organisationId', 'needId', 'introductionId'] as const) {
    const value = filter[column];
    if (value !== undefined) query = query.where(`activities.${column}`, '=', value);
  }
  query = query.where(needWithin('activities.needId', filter));
  if (filter.after !== undefined) {
    query = query.where(
      sql<boolean>`(activities.at, activities.id) < (select at, id from activities where id = ${filter.after})`,
    );
  }
  const rows = await query
    .orderBy('activities.at', 'desc')
    .orderBy('activities.id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows, filter.limit);
}
