import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import { containsPattern } from '../page/contains.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { Profiles } from '../schema.gen.ts';
import { statement } from '../statement/statement.ts';

export type ProfileRow = Selectable<Profiles>;
/** A profile with what the directory shows of its organisation. */
export type ProfileWithOrganisation = ProfileRow & {
  readonly organisationName: string;
  readonly organisationCountry: string;
  readonly organisationSize: string | null;
  readonly area: string | null;
  readonly commune: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
};

function selectProfiles(db: Executor) {
  return db
    .selectFrom('profiles')
    .innerJoin('organisations', 'organisations.id', 'profiles.organisationId')
    .leftJoin('sites', (join) =>
      join.onRef('sites.organisationId', '=', 'organisations.id').on('sites.main', '=', true),
    )
    .selectAll('profiles')
    .select([
      'organisations.name as organisationName',
      'organisations.country as organisationCountry',
      'organisations.size as organisationSize',
      'sites.area as area',
      'sites.commune as commune',
      'sites.lat as lat',
      'sites.lon as lon',
    ]);
}

export async function insertProfile(db: Executor, row: Insertable<Profiles>): Promise<void> {
  await db.insertInto('profiles').values(row).execute();
}

export async function insertProfiles(db: Executor, rows: readonly Insertable<Profiles>[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('profiles')
    .values([...rows])
    .execute();
}

/** Profiles of a source by their ids there. */
export async function findProfilesBySource(
  db: Executor,
  source: string,
  externalIds: readonly string[],
): Promise<ProfileRow[]> {
  if (externalIds.length === 0) return [];
  return db
    .selectFrom('profiles')
    .selectAll()
    .where('source', '=', source)
    .where('externalId', '=', sql<string>`any(${[...externalIds]})`)
    .execute();
}

/** Active profiles of whatever source by their ids there. */
export async function findProfilesByExternalId(db: Executor, externalIds: readonly string[]): Promise<ProfileRow[]> {
  if (externalIds.length === 0) return [];
  return db
    .selectFrom('profiles')
    .selectAll()
    .where('active', '=', true)
    .where('externalId', '=', sql<string>`any(${[...externalIds]})`)
    .limit(externalIds.length * 5)
    .execute();
}

/** Active profiles of organisations. */
export async function findProfilesOf(db: Executor, organisationIds: readonly string[]): Promise<ProfileRow[]> {
  if (organisationIds.length === 0) return [];
  return db
    .selectFrom('profiles')
    .selectAll()
    .where('active', '=', true)
    .where('organisationId', '=', sql<string>`any(${[...organisationIds]}::uuid[])`)
    .limit(5_000)
    .execute();
}

/** Ids of the profiles of organisations, by organisation; at most 100 of each, more is not a startup. */
export async function profileIdsOf(db: Executor, organisationIds: readonly string[]): Promise<Map<string, string[]>> {
  if (organisationIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('profiles')
    .select(['organisationId', sql<string[]>`(array_agg(id order by id))[1:100]`.as('ids')])
    .where('organisationId', '=', sql<string>`any(${[...organisationIds]}::uuid[])`)
    .groupBy('organisationId')
    .execute();
  return new Map(rows.map((row) => [row.organisationId, row.ids]));
}

export async function findProfile(db: Executor, id: string): Promise<ProfileWithOrganisation | undefined> {
  const [row] = await findProfiles(db, [id]);
  return row;
}

const profilesById = statement((db, { ids }: { ids: readonly string[] }) =>
  selectProfiles(db).where('profiles.id', '=', sql<string>`any(${ids}::uuid[])`),
);

export async function findProfiles(db: Executor, ids: readonly string[]): Promise<ProfileWithOrganisation[]> {
  if (ids.length === 0) return [];
  return profilesById(db, { ids });
}

/** Profiles by title. `organisationIds`: only these organisations'. */
export async function listProfiles(
  db: Executor,
  filter: {
    readonly q?: string | undefined;
    readonly organisationIds?: readonly string[] | undefined;
  } & PageRequest,
): Promise<Page<ProfileWithOrganisation>> {
  let query = selectProfiles(db).where('profiles.active', '=', true);
  if (filter.organisationIds !== undefined) {
    query = query.where('profiles.organisationId', '=', sql<string>`any(${[...filter.organisationIds]}::uuid[])`);
  }
  if (filter.q !== undefined) {
    const pattern = containsPattern(filter.q);
    query = query.where((eb) =>
      eb.or([
        eb('profiles.title', 'ilike', pattern),
        eb('profiles.description', 'ilike', pattern),
        eb('organisations.name', 'ilike', pattern),
      ]),
    );
  }
  if (filter.after !== undefined) {
    query = query.where(
      sql<boolean>`(lower(profiles.title), profiles.id) > (select lower(title), id from profiles where id = ${filter.after})`,
    );
  }
  const rows = await query
    .orderBy(sql`lower(profiles.title)`)
    .orderBy('profiles.id')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows, filter.limit);
}

/** Changes a profile that is still at `version`. @returns whether it was */
export async function updateProfile(
  db: Executor,
  id: string,
  version: number,
  change: Updateable<Profiles>,
): Promise<boolean> {
  const result = await db
    .updateTable('profiles')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Every active profile, a batch at a time in the order of ids: what an index is built from. */
export async function* eachProfile(db: Executor, batch = 1_000): AsyncGenerator<ProfileWithOrganisation[]> {
  let after: string | undefined;
  for (;;) {
    let query = selectProfiles(db).where('profiles.active', '=', true).orderBy('profiles.id').limit(batch);
    if (after !== undefined) query = query.where('profiles.id', '>', after);
    const rows = await query.execute();
    if (rows.length > 0) yield rows;
    if (rows.length < batch) return;
    after = rows.at(-1)?.id;
  }
}

/** Locks a profile until the end of the transaction, so that what is counted of it stays true. */
export async function lockProfile(db: Executor, id: string): Promise<void> {
  await db.selectFrom('profiles').select('id').where('id', '=', id).forUpdate().execute();
}

/** How many profiles an index should hold. */
export async function countActiveProfiles(db: Executor): Promise<number> {
  const row = await db
    .selectFrom('profiles')
    .innerJoin('organisations', 'organisations.id', 'profiles.organisationId')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('profiles.active', '=', true)
    .executeTakeFirst();
  return row?.count ?? 0;
}
