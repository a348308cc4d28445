import type { MatchState } from '@navette/domain';
import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { Matches } from '../schema.gen.ts';
import { statement } from '../statement/statement.ts';

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

const matchById = statement((db, { id }: { id: string }) => selectMatches(db).where('matches.id', '=', id));

export async function findMatch(db: Executor, id: string): Promise<MatchWithProfile | undefined> {
  const [row] = await matchById(db, { id });
  return row;
}

const matchToChange = statement((db, { id }: { id: string }) =>
  db.selectFrom('matches').select(['state', 'version', 'needId', 'profileId']).where('id', '=', id).forUpdate(),
);

/** Locks a match until the end of the transaction. */
export async function lockMatch(
  db: Executor,
  id: string,
): Promise<Pick<MatchRow, 'state' | 'version' | 'needId' | 'profileId'> | undefined> {
  const [row] = await matchToChange(db, { id });
  return row;
}

interface MatchesOfNeed extends PageRequest {
  readonly needId: string;
  readonly states: readonly MatchState[];
}

const matchesOfNeed = statement((db, filter: MatchesOfNeed) => {
  let query = selectMatches(db)
    .where('matches.needId', '=', filter.needId)
    .where('matches.state', '=', sql<MatchState>`any(${filter.states})`);
  if (filter.after !== undefined) {
    query = query.where(
      sql<boolean>`(matches.rank, matches.id) > (select rank, id from matches where id = ${filter.after} and need_id = ${filter.needId})`,
    );
  }
  return query.orderBy('matches.rank').orderBy('matches.id').limit(filter.limit);
});

/** Matches of a need by rank. */
export async function listMatchesOfNeed(db: Executor, filter: MatchesOfNeed): Promise<Page<MatchWithProfile>> {
  const rows = await matchesOfNeed(db, { ...filter, limit: filter.limit + 1 });
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

/** What a re-run compares itself with. */
type StandingMatch = Pick<
  MatchRow,
  'id' | 'profileId' | 'state' | 'origin' | 'rank' | 'score' | 'modelVersion' | 'needVersion' | 'profileVersion'
>;

const standingMatches = statement((db, { needId }: { needId: string }) =>
  db
    .selectFrom('matches')
    .select(['id', 'profileId', 'state', 'origin', 'rank', 'score', 'modelVersion', 'needVersion', 'profileVersion'])
    .where('needId', '=', needId),
);

/** Every match of a need, whatever its state, less the explanations, by profile. */
export async function matchesByProfile(db: Executor, needId: string): Promise<Map<string, StandingMatch>> {
  const rows = await standingMatches(db, { needId });
  return new Map(rows.map((row) => [row.profileId, row]));
}

/** A match that the engine suggests. */
export type Suggestion = Pick<
  MatchRow,
  'id' | 'needId' | 'profileId' | 'rank' | 'score' | 'modelVersion' | 'needVersion' | 'profileVersion' | 'computedAt'
> & { readonly explanation: object };

const writeSuggestions = statement((db, { rows }: { rows: string }) => ({
  compile: () =>
    sql`
      insert into matches (id, need_id, profile_id, origin, state, rank, score, model_version, explanation,
        need_version, profile_version, computed_at)
      select id, "needId", "profileId", 'engine', 'suggested', rank, score, "modelVersion", explanation,
        "needVersion", "profileVersion", "computedAt"
      from jsonb_to_recordset(${rows}::jsonb) as row (id uuid, "needId" uuid, "profileId" uuid, rank integer,
        score double precision, "modelVersion" text, explanation jsonb, "needVersion" integer,
        "profileVersion" integer, "computedAt" timestamptz)
      on conflict (need_id, profile_id) do update set
        state = excluded.state, rank = excluded.rank, score = excluded.score, model_version = excluded.model_version,
        explanation = excluded.explanation, need_version = excluded.need_version,
        profile_version = excluded.profile_version, computed_at = excluded.computed_at, version = matches.version + 1
      where matches.state in ('suggested', 'superseded')`.compile(db),
}));

/** Writes suggestions: new pairs are added, undecided ones renewed. A decided match is left as it was shown. */
export async function putSuggestions(db: Executor, rows: readonly Suggestion[]): Promise<void> {
  if (rows.length === 0) return;
  await writeSuggestions(db, { rows: JSON.stringify(rows) });
}

/** Writes a match that a person added; its explanation as JSON. */
export async function insertManualMatch(db: Executor, row: Insertable<Matches>): Promise<void> {
  await db.insertInto('matches').values(row).execute();
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

const changeMatch = statement((db, { id, before, ...change }: Updateable<Matches> & { id: string; before: number }) =>
  db.updateTable('matches').set(change).where('id', '=', id).where('version', '=', before).returning('id'),
);

/** Changes a match that is still at `version`. @returns whether it was */
export async function updateMatch(
  db: Executor,
  id: string,
  version: number,
  change: Omit<Updateable<Matches>, 'id'>,
): Promise<boolean> {
  const rows = await changeMatch(db, { ...change, version: version + 1, id, before: version });
  return rows.length === 1;
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

/** Every standing match of a need with what its startup is recognised by. A need has a bounded number of them. */
export async function matchesOfNeedWithOrganisations(
  db: Executor,
  needId: string,
): Promise<
  {
    readonly id: string;
    readonly state: MatchState;
    readonly profileId: string;
    readonly organisation: {
      readonly id: string;
      readonly name: string;
      readonly website: string | null;
      readonly number: string | null;
    };
  }[]
> {
  const rows = await db
    .selectFrom('matches')
    .innerJoin('profiles', 'profiles.id', 'matches.profileId')
    .innerJoin('organisations', 'organisations.id', 'profiles.organisationId')
    .select([
      'matches.id as id',
      'matches.state as state',
      'matches.profileId as profileId',
      'organisations.id as organisationId',
      'organisations.name as name',
      'organisations.website as website',
      'organisations.number as number',
    ])
    .where('matches.needId', '=', needId)
    .limit(2_000)
    .execute();
  return rows.map(({ organisationId, name, website, number, ...match }) => ({
    ...match,
    organisation: { id: organisationId, name, website, number },
  }));
}
