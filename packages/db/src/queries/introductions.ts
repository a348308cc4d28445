import type { IntroductionState } from '@navette/domain';
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
  readonly ownerAreaPath: string[] | null;
  /** Who must act by when; null where nobody is waited for. */
  readonly clock: { readonly kind: string; readonly waitsFor: ClockSide; readonly dueOn: string } | null;
};
type ClockSide = 'owner' | 'startup' | 'facilitator';

function selectIntroductions(db: Executor) {
  return db
    .selectFrom('introductions')
    .innerJoin('needs', 'needs.id', 'introductions.needId')
    .innerJoin('organisations as owner', 'owner.id', 'needs.organisationId')
    .innerJoin('profiles', 'profiles.id', 'introductions.profileId')
    .innerJoin('organisations as startup', 'startup.id', 'profiles.organisationId')
    .leftJoin('sites', (join) => join.onRef('sites.organisationId', '=', 'owner.id').on('sites.main', '=', true))
    .selectAll('introductions')
    .select([
      'needs.title as needTitle',
      'needs.kind as needKind',
      'owner.id as ownerId',
      'owner.name as ownerName',
      'profiles.title as profileTitle',
      'startup.id as startupId',
      'startup.name as startupName',
      'sites.areaPath as ownerAreaPath',
      sql<IntroductionWithSides['clock']>`(
        select json_build_object('kind', clocks.kind, 'waitsFor', clocks.waits_for, 'dueOn', clocks.due_on)
        from clocks
        where clocks.introduction_id = introductions.id and clocks.outcome_id is null and clocks.state = 'running'
        order by clocks.due_on, clocks.id limit 1)`.as('clock'),
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
    readonly editionIds?: readonly string[] | undefined;
    readonly areas?: readonly string[] | undefined;
    readonly organisationIds: readonly string[];
    readonly states?: readonly IntroductionRow['state'][] | undefined;
    readonly needId?: string | undefined;
    /** The owner, or the startup. */
    readonly organisationId?: string | undefined;
  } & PageRequest,
): Promise<Page<IntroductionWithSides>> {
  let query = selectIntroductions(db);
  if (!filter.everywhere) {
    query = query.where((eb) =>
      eb.or([
        eb('needs.organisationId', '=', sql<string>`any(${[...filter.organisationIds]}::uuid[])`),
        ...(filter.operatorId === undefined
          ? []
          : [
              eb.and([
                eb('introductions.operatorId', '=', filter.operatorId),
                ...(filter.editionIds === undefined
                  ? []
                  : [eb('introductions.editionId', '=', sql<string>`any(${[...filter.editionIds]}::uuid[])`)]),
                ...(filter.areas === undefined
                  ? []
                  : [
                      sql<boolean>`(sites.area_path is null or sites.area_path = '{}' or sites.area_path && ${[...filter.areas]}::text[])`,
                    ]),
              ]),
            ]),
      ]),
    );
  }
  const { states, organisationId } = filter;
  if (states !== undefined) query = query.where('introductions.state', '=', sql<never>`any(${[...states]}::text[])`);
  if (organisationId !== undefined)
    query = query.where(
      sql<boolean>`(needs.organisation_id = ${organisationId} or profiles.organisation_id = ${organisationId})`,
    );
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

/** Introductions of a need with any of these startups, newest first. */
export async function introductionsOfStartups(
  db: Executor,
  needId: string,
  organisationIds: readonly string[],
): Promise<(IntroductionRow & { readonly startupId: string })[]> {
  if (organisationIds.length === 0) return [];
  return db
    .selectFrom('introductions')
    .innerJoin('profiles', 'profiles.id', 'introductions.profileId')
    .selectAll('introductions')
    .select('profiles.organisationId as startupId')
    .where('introductions.needId', '=', needId)
    .where('profiles.organisationId', '=', sql<string>`any(${[...organisationIds]}::uuid[])`)
    .orderBy('introductions.createdAt', 'desc')
    .limit(50)
    .execute();
}

/** An introduction's row, locked until the end of the transaction. */
export async function lockIntroduction(db: Executor, id: string): Promise<IntroductionRow | undefined> {
  return db.selectFrom('introductions').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** How a profile and a need stand before the one is asked about the other; counted while the need is locked. */
export async function countAsking(
  db: Executor,
  about: { readonly needId: string; readonly profileId: string; readonly ownerId: string; readonly startupId: string },
  states: { readonly live: readonly string[]; readonly asked: readonly string[] },
): Promise<{ readonly live: number; readonly asked: number; readonly refusedOn: string | null }> {
  const { rows } = await sql<{ live: number; asked: number; refusedOn: string | null }>`
    select
      (select count(*)::int from introductions where profile_id = ${about.profileId} and asked_at is not null
        and state = any(${[...states.live]})) as live,
      (select count(*)::int from introductions where need_id = ${about.needId} and asked_at is not null
        and state = any(${[...states.asked]})) as asked,
      (select max(i.state_since)::text from introductions i join needs n on n.id = i.need_id
        join profiles p on p.id = i.profile_id
        where n.organisation_id = ${about.ownerId} and p.organisation_id = ${about.startupId}
          and i.state = 'declined' and i.ended_by in ('owner', 'startup')) as refused_on`.execute(db);
  return rows[0] ?? { live: 0, asked: 0, refusedOn: null };
}

/** Introductions of a need in which the startup is interested and the owner has not chosen, oldest first. */
export async function listInterested(db: Executor, needId: string): Promise<IntroductionWithSides[]> {
  return selectIntroductions(db)
    .where('introductions.needId', '=', needId)
    .where('introductions.state', '=', 'interested')
    .where('introductions.interestedAt', 'is not', null)
    .where('introductions.chosenAt', 'is', null)
    .orderBy('introductions.interestedAt')
    .limit(50)
    .execute();
}

/** Introductions of a need that wait for an answer: the startup's, or the owner's choice. */
export async function listAsked(db: Executor, needId: string): Promise<IntroductionWithSides[]> {
  return selectIntroductions(db)
    .where('introductions.needId', '=', needId)
    .where('introductions.state', 'in', ['proposed', 'interested'])
    .where('introductions.askedAt', 'is not', null)
    .orderBy('introductions.id')
    .limit(200)
    .execute();
}

/** Introductions in which one of these startups was asked, newest first. */
export async function listAskedOf(
  db: Executor,
  filter: { readonly organisationIds: readonly string[] } & PageRequest,
): Promise<Page<IntroductionWithSides>> {
  if (filter.organisationIds.length === 0) return { items: [], next: null };
  let query = selectIntroductions(db)
    .where('profiles.organisationId', '=', sql<string>`any(${[...filter.organisationIds]}::uuid[])`)
    .where('introductions.askedAt', 'is not', null);
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

/** Introductions in one of `states` in which profiles were asked, by profile; of all profiles where none are named. */
export async function countLiveIntroductions(
  db: Executor,
  states: readonly IntroductionState[],
  profileIds?: readonly string[],
): Promise<Map<string, number>> {
  if (profileIds?.length === 0) return new Map();
  let query = db
    .selectFrom('introductions')
    .select(['profileId', sql<number>`count(*)::int`.as('live')])
    .where('askedAt', 'is not', null)
    .where('state', '=', sql<IntroductionState>`any(${[...states]})`)
    .groupBy('profileId');
  if (profileIds !== undefined) query = query.where('profileId', '=', sql<string>`any(${[...profileIds]}::uuid[])`);
  return new Map((await query.execute()).map((row) => [row.profileId, row.live]));
}
