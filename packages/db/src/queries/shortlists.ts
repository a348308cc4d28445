import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { ShortlistMarks, Shortlists } from '../schema.gen.ts';
import type { MatchRow } from './matches.ts';

export type ShortlistRow = Selectable<Shortlists>;
/** A mark; `counts`: nobody of the same name said anything of the same startup later. */
export type ShortlistMarkRow = Selectable<ShortlistMarks> & { readonly counts: boolean };

/** A startup on a shortlist, with what its page tells. */
export interface ListedStartup {
  readonly matchId: string;
  readonly needId: string;
  readonly state: MatchRow['state'];
  readonly score: number;
  readonly modelVersion: string;
  readonly explanation: unknown;
  readonly profileId: string;
  readonly title: string;
  readonly description: string;
  readonly trl: number | null;
  readonly capacity: number | null;
  readonly organisation: string;
  readonly website: string | null;
  readonly size: string | null;
  readonly commune: string | null;
  readonly area: string | null;
}

export async function insertShortlist(db: Executor, row: Insertable<Shortlists>): Promise<void> {
  await db.insertInto('shortlists').values(row).execute();
}

export async function findShortlist(db: Executor, id: string): Promise<ShortlistRow | undefined> {
  return db.selectFrom('shortlists').selectAll().where('id', '=', id).executeTakeFirst();
}

/** The shortlist that a link leads to, if the link is open at `now`. `lock`: until the end of the transaction. */
export async function findShortlistByToken(
  db: Executor,
  digest: Buffer,
  now: Date,
  lock = false,
): Promise<ShortlistRow | undefined> {
  const query = db
    .selectFrom('shortlists')
    .selectAll()
    .where('tokenDigest', '=', digest)
    .where('expiresAt', '>', now)
    .where('revokedAt', 'is', null);
  return (lock ? query.forUpdate() : query).executeTakeFirst();
}

/** Shortlists of a need, newest first. */
export async function listShortlistsOfNeed(
  db: Executor,
  filter: { readonly needId: string } & PageRequest,
): Promise<Page<ShortlistRow>> {
  let query = db.selectFrom('shortlists').selectAll().where('needId', '=', filter.needId);
  if (filter.after !== undefined) {
    query = query.where(
      sql<boolean>`(created_at, id) < (select created_at, id from shortlists where id = ${filter.after})`,
    );
  }
  const rows = await query
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows, filter.limit);
}

/** Changes a shortlist that is still at `version`. @returns whether it was */
export async function updateShortlist(
  db: Executor,
  id: string,
  version: number,
  change: Updateable<Shortlists>,
): Promise<boolean> {
  const result = await db
    .updateTable('shortlists')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** What pages tell of startups, by their matches. */
export async function findListedStartups(
  db: Executor,
  matchIds: readonly string[],
): Promise<Map<string, ListedStartup>> {
  if (matchIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('matches')
    .innerJoin('profiles', 'profiles.id', 'matches.profileId')
    .innerJoin('organisations', 'organisations.id', 'profiles.organisationId')
    .leftJoin('sites', (join) =>
      join.onRef('sites.organisationId', '=', 'organisations.id').on('sites.main', '=', true),
    )
    .select([
      'matches.id as matchId',
      'matches.needId as needId',
      'matches.state as state',
      'matches.score as score',
      'matches.modelVersion as modelVersion',
      'matches.explanation as explanation',
      'profiles.id as profileId',
      'profiles.title as title',
      'profiles.description as description',
      'profiles.trl as trl',
      'profiles.capacity as capacity',
      'organisations.name as organisation',
      'organisations.website as website',
      'organisations.size as size',
      'sites.commune as commune',
      'sites.area as area',
    ])
    .where('matches.id', '=', sql<string>`any(${[...matchIds]}::uuid[])`)
    .execute();
  return new Map(rows.map((row) => [row.matchId, row]));
}

export async function insertShortlistMark(db: Executor, row: Insertable<ShortlistMarks>): Promise<void> {
  await db.insertInto('shortlistMarks').values(row).execute();
}

export async function countShortlistMarks(db: Executor, shortlistId: string): Promise<number> {
  const row = await db
    .selectFrom('shortlistMarks')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('shortlistId', '=', shortlistId)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Marks on these shortlists, oldest first. A shortlist takes a bounded number of them. */
export async function listShortlistMarks(
  db: Executor,
  shortlistIds: readonly string[],
): Promise<(ShortlistMarkRow & { readonly shortlistId: string })[]> {
  if (shortlistIds.length === 0) return [];
  return db
    .selectFrom('shortlistMarks')
    .selectAll()
    .select(
      sql<boolean>`row_number() over (partition by shortlist_id, match_id, lower(name) order by at desc, id desc) = 1`.as(
        'counts',
      ),
    )
    .where('shortlistId', '=', sql<string>`any(${[...shortlistIds]}::uuid[])`)
    .orderBy('at')
    .orderBy('id')
    .execute();
}
