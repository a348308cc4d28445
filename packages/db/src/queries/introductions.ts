import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { IntroductionSteps, Introductions } from '../schema.gen.ts';

export type IntroductionRow = Selectable<Introductions>;
export type IntroductionStepRow = Selectable<IntroductionSteps>;
/** An introduction with both its sides. For the owner's side only. */
export type IntroductionWithSides = IntroductionRow & {
  readonly needTitle: string;
  readonly needKind: 'innovation' | 'supply' | 'skill' | 'partner';
  readonly ownerId: string;
  readonly ownerName: string;
  readonly profileTitle: string;
  readonly startupId: string;
  readonly startupName: string;
};

function selectIntroductions(db: Executor) {
  return db
    .selectFrom('introductions')
    .innerJoin('needs', 'needs.id', 'introductions.needId')
    .innerJoin('organisations as owner', 'owner.id', 'needs.organisationId')
    .innerJoin('profiles', 'profiles.id', 'introductions.profileId')
    .innerJoin('organisations as startup', 'startup.id', 'profiles.organisationId')
    .selectAll('introductions')
    .select([
      'needs.title as needTitle',
      'needs.kind as needKind',
      'owner.id as ownerId',
      'owner.name as ownerName',
      'profiles.title as profileTitle',
      'startup.id as startupId',
      'startup.name as startupName',
    ]);
}

/** Adds an introduction with its first step. */
export async function insertIntroduction(
  db: Executor,
  row: Insertable<Introductions>,
  steps: readonly Insertable<IntroductionSteps>[],
): Promise<void> {
  await db.insertInto('introductions').values(row).execute();
  await addIntroductionSteps(db, steps);
}

export async function addIntroductionSteps(
  db: Executor,
  steps: readonly Insertable<IntroductionSteps>[],
): Promise<void> {
  if (steps.length === 0) return;
  await db
    .insertInto('introductionSteps')
    .values([...steps])
    .execute();
}

/** The position of the step that comes next. */
export async function nextStepPosition(db: Executor, introductionId: string): Promise<number> {
  const row = await db
    .selectFrom('introductionSteps')
    .select((eb) => eb.fn.max<number | null>('position').as('last'))
    .where('introductionId', '=', introductionId)
    .executeTakeFirst();
  return (row?.last ?? -1) + 1;
}

export async function findIntroduction(db: Executor, id: string): Promise<IntroductionWithSides | undefined> {
  return selectIntroductions(db).where('introductions.id', '=', id).executeTakeFirst();
}

/** Introductions of any of these needs: a pair has one at most. */
export async function findIntroductionsOfNeeds(db: Executor, needIds: readonly string[]): Promise<IntroductionRow[]> {
  if (needIds.length === 0) return [];
  return db
    .selectFrom('introductions')
    .selectAll()
    .where('needId', '=', sql<string>`any(${[...needIds]}::uuid[])`)
    .execute();
}

/** What an introduction went through, oldest first. */
export async function listIntroductionSteps(db: Executor, introductionId: string): Promise<IntroductionStepRow[]> {
  return db
    .selectFrom('introductionSteps')
    .selectAll()
    .where('introductionId', '=', introductionId)
    .orderBy('position')
    .limit(200)
    .execute();
}

/** Introductions, newest first. `operatorId` and `organisationIds` (owners) narrow to a scope. */
export async function listIntroductions(
  db: Executor,
  filter: {
    readonly everywhere: boolean;
    readonly operatorId?: string | undefined;
    readonly organisationIds: readonly string[];
    readonly state?: IntroductionRow['state'] | undefined;
    readonly needId?: string | undefined;
  } & PageRequest,
): Promise<Page<IntroductionWithSides>> {
  let query = selectIntroductions(db);
  if (!filter.everywhere) {
    query = query.where((eb) =>
      eb.or([
        eb('needs.organisationId', '=', sql<string>`any(${[...filter.organisationIds]}::uuid[])`),
        ...(filter.operatorId === undefined ? [] : [eb('introductions.operatorId', '=', filter.operatorId)]),
      ]),
    );
  }
  if (filter.state !== undefined) query = query.where('introductions.state', '=', filter.state);
  if (filter.needId !== undefined) query = query.where('introductions.needId', '=', filter.needId);
  if (filter.after !== undefined) {
    query = query.where(
      sql<boolean>`(introductions.created_at, introductions.id) < (select created_at, id from introductions where id = ${filter.after})`,
    );
  }
  const rows = await query
    .orderBy('introductions.createdAt', 'desc')
    .orderBy('introductions.id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows, filter.limit);
}

/** Changes an introduction that is still at `version`. @returns whether it was */
export async function updateIntroduction(
  db: Executor,
  id: string,
  version: number,
  change: Updateable<Introductions>,
): Promise<boolean> {
  const result = await db
    .updateTable('introductions')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}
