import type { MatchState } from '@navette/domain';
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { Matches } from '../schema.gen.ts';

export type MatchRow = Selectable<Matches>;
/** A match with the profile's side of it, as the owner's side sees it. */
export type MatchWithProfile = MatchRow & {
  readonly profileTitle: string;
  readonly profileOrganisationId: string;
  readonly profileOrganisationName: string;
};

function selectMatches(db: Executor) {
  return db
    .selectFrom('matches')
    .innerJoin('profiles', 'profiles.id', 'matches.profileId')
    .innerJoin('organisations', 'organisations.id', 'profiles.organisationId')
    .selectAll('matches')
    .select([
      'profiles.title as profileTitle',
      'profiles.organisationId as profileOrganisationId',
      'organisations.name as profileOrganisationName',
    ]);
}

export async function findMatch(db: Executor, id: string): Promise<MatchWithProfile | undefined> {
  return selectMatches(db).where('matches.id', '=', id).executeTakeFirst();
}

/** Locks a match until the end of the transaction. */
export async function lockMatch(
  db: Executor,
  id: string,
): Promise<Pick<MatchRow, 'state' | 'version' | 'needId' | 'profileId'> | undefined> {
  return db
    .selectFrom('matches')
    .select(['state', 'version', 'needId', 'profileId'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

/** Matches of a need by rank. */
export async function listMatchesOfNeed(
  db: Executor,
  filter: { readonly needId: string; readonly states: readonly MatchState[] } & PageRequest,
): Promise<Page<MatchWithProfile>> {
  let query = selectMatches(db)
    .where('matches.needId', '=', filter.needId)
    .where('matches.state', 'in', [...filter.states]);
  if (filter.after !== undefined) {
    query = query.where(
      sql<boolean>`(matches.rank, matches.id) > (select rank, id from matches where id = ${filter.after} and need_id = ${filter.needId})`,
    );
  }
  const rows = await query
    .orderBy('matches.rank')
    .orderBy('matches.id')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows, filter.limit);
}

/** Matches of a profile with disclosed needs, best first. The cursor is an id, so that no exact score travels in it. */
export async function listMatchesOfProfile(
  db: Executor,
  filter: {
    readonly profileId: string;
    readonly states: readonly MatchState[];
    readonly needStates: readonly string[];
  } & PageRequest,
): Promise<Page<MatchWithProfile>> {
  let query = selectMatches(db)
    .innerJoin('needs', 'needs.id', 'matches.needId')
    .where('matches.profileId', '=', filter.profileId)
    .where('matches.state', 'in', [...filter.states])
    .where('needs.state', '=', sql<MatchNeedState>`any(${[...filter.needStates]})`);
  if (filter.after !== undefined) {
    query = query.where(
      sql<boolean>`(matches.score, matches.id) < (select score, id from matches where id = ${filter.after} and profile_id = ${filter.profileId})`,
    );
  }
  const rows = await query
    .orderBy('matches.score', 'desc')
    .orderBy('matches.id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows, filter.limit);
}
type MatchNeedState =
  | 'draft'
  | 'awaiting_approval'
  | 'returned'
  | 'published'
  | 'paused'
  | 'fulfilled'
  | 'withdrawn'
  | 'expired';

/** Every match of a need, whatever its state, less the explanations: what a re-run compares itself with. */
export async function matchesByProfile(
  db: Executor,
  needId: string,
): Promise<
  Map<
    string,
    Pick<MatchRow, 'id' | 'state' | 'origin' | 'rank' | 'score' | 'modelVersion' | 'needVersion' | 'profileVersion'>
  >
> {
  const rows = await db
    .selectFrom('matches')
    .select(['id', 'profileId', 'state', 'origin', 'rank', 'score', 'modelVersion', 'needVersion', 'profileVersion'])
    .where('needId', '=', needId)
    .execute();
  return new Map(rows.map((row) => [row.profileId, row]));
}

/** Writes suggestions: new pairs are added, undecided ones renewed. A decided match is left as it was shown. */
export async function putSuggestions(db: Executor, rows: readonly Insertable<Matches>[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('matches')
    .values([...rows])
    .onConflict((conflict) =>
      conflict
        .columns(['needId', 'profileId'])
        .doUpdateSet((eb) => ({
          state: eb.ref('excluded.state'),
          rank: eb.ref('excluded.rank'),
          score: eb.ref('excluded.score'),
          modelVersion: eb.ref('excluded.modelVersion'),
          explanation: eb.ref('excluded.explanation'),
          needVersion: eb.ref('excluded.needVersion'),
          profileVersion: eb.ref('excluded.profileVersion'),
          computedAt: eb.ref('excluded.computedAt'),
          version: eb('matches.version', '+', 1),
        }))
        .where('matches.state', 'in', ['suggested', 'superseded']),
    )
    .execute();
}

/** Marks engine matches that nobody decided on as superseded. */
export async function supersedeMatches(db: Executor, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('matches')
    .set((eb) => ({ state: 'superseded' as const, version: eb('version', '+', 1) }))
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .where('state', '=', 'suggested')
    .execute();
}

/** Changes a match that is still at `version`. @returns whether it was */
export async function updateMatch(
  db: Executor,
  id: string,
  version: number,
  change: Updateable<Matches>,
): Promise<boolean> {
  const result = await db
    .updateTable('matches')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Ids of needs in which a profile stands among the suggestions. */
export async function needsSuggesting(db: Executor, profileId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('matches')
    .select('needId')
    .where('profileId', '=', profileId)
    .where('state', '=', 'suggested')
    .execute();
  return rows.map((row) => row.needId);
}

/** Organisations of profiles that are matched with a need in one of `states`. */
export async function organisationsMatched(
  db: Executor,
  needId: string,
  states: readonly MatchState[],
  among: readonly string[],
): Promise<{ organisationId: string; matchId: string }[]> {
  if (among.length === 0) return [];
  return db
    .selectFrom('matches')
    .innerJoin('profiles', 'profiles.id', 'matches.profileId')
    .select(['profiles.organisationId as organisationId', 'matches.id as matchId'])
    .where('matches.needId', '=', needId)
    .where('matches.state', 'in', [...states])
    .where('profiles.organisationId', '=', sql<string>`any(${[...among]}::uuid[])`)
    .limit(100)
    .execute();
}
