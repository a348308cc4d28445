import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { Needs } from '../schema.gen.ts';
import { statement } from '../statement/statement.ts';

export type NeedRow = Selectable<Needs>;
/** A need with its owner's name, size and place, and how its matches stand. For the owner's side only. */
export type NeedWithOwner = NeedRow & {
  readonly organisationName: string;
  readonly organisationSize: string | null;
  readonly organisationSector: string | null;
  readonly country: string | null;
  readonly area: string | null;
  readonly areaPath: string[] | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly suggested: number;
  readonly shortlisted: number;
  readonly dismissed: number;
};

function matchesIn(...states: string[]) {
  return sql<number>`(select count(*)::int from matches where matches.need_id = needs.id and matches.state = any(${states}))`;
}

/** Needs with their owners. */
export function selectNeeds(db: Executor) {
  return db
    .selectFrom('needs')
    .innerJoin('organisations', 'organisations.id', 'needs.organisationId')
    .leftJoin('sites', (join) =>
      join.onRef('sites.organisationId', '=', 'organisations.id').on('sites.main', '=', true),
    )
    .selectAll('needs')
    .select([
      'organisations.name as organisationName',
      'organisations.size as organisationSize',
      'organisations.sector as organisationSector',
      'sites.country as country',
      'sites.area as area',
      'sites.areaPath as areaPath',
      'sites.lat as lat',
      'sites.lon as lon',
      matchesIn('suggested', 'reopened').as('suggested'),
      matchesIn('shortlisted').as('shortlisted'),
      matchesIn('dismissed').as('dismissed'),
    ]);
}

const addNeed = statement((db, row: Insertable<Needs>) => db.insertInto('needs').values(row));

export async function insertNeed(db: Executor, row: Insertable<Needs>): Promise<void> {
  await addNeed(db, row);
}

export async function insertNeeds(db: Executor, rows: readonly Insertable<Needs>[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('needs')
    .values([...rows])
    .execute();
}

/** An operator's needs that bear one of these titles, whatever the case. */
export async function findNeedsByTitle(
  db: Executor,
  operatorId: string,
  titles: readonly string[],
): Promise<NeedWithOwner[]> {
  if (titles.length === 0) return [];
  return selectNeeds(db)
    .where('needs.operatorId', '=', operatorId)
    .where(sql<string>`lower(needs.title)`, '=', sql<string>`any(${titles.map((title) => title.toLowerCase())})`)
    .orderBy('needs.createdAt')
    .limit(titles.length * 5)
    .execute();
}

/** An operator's needs of these owners. */
export async function findNeedsByOwner(
  db: Executor,
  operatorId: string,
  organisationIds: readonly string[],
): Promise<NeedWithOwner[]> {
  if (organisationIds.length === 0) return [];
  return selectNeeds(db)
    .where('needs.operatorId', '=', operatorId)
    .where('needs.organisationId', '=', sql<string>`any(${[...organisationIds]}::uuid[])`)
    .limit(5_000)
    .execute();
}

const needById = statement((db, { id }: { id: string }) => selectNeeds(db).where('needs.id', '=', id));

export async function findNeed(db: Executor, id: string): Promise<NeedWithOwner | undefined> {
  const [row] = await needById(db, { id });
  return row;
}

const needToChange = statement((db, { id }: { id: string }) =>
  db.selectFrom('needs').select(['state', 'version', 'matchedVersion']).where('id', '=', id).forUpdate(),
);

/** The state and version of a need, locked until the end of the transaction. */
export async function lockNeed(
  db: Executor,
  id: string,
): Promise<Pick<NeedRow, 'state' | 'version' | 'matchedVersion'> | undefined> {
  const [row] = await needToChange(db, { id });
  return row;
}

/** Changes a need that is still at `version`. @returns whether it was */
export async function updateNeed(
  db: Executor,
  id: string,
  version: number,
  change: Updateable<Needs>,
): Promise<boolean> {
  const result = await db
    .updateTable('needs')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Notes who of the owner is written to. It is nothing that the need says, so its version stays. */
export async function setNeedOwnerContact(db: Executor, id: string, contactId: string | null): Promise<void> {
  await db.updateTable('needs').set({ ownerContactId: contactId }).where('id', '=', id).execute();
}

/** Gives a need its référent. It is nothing that the need says, so its version stays. */
export async function setNeedReferent(db: Executor, id: string, referentId: string | null): Promise<void> {
  await db.updateTable('needs').set({ referentId }).where('id', '=', id).execute();
}

/** Keeps what a teaser says of the place. It follows from the need, so its version stays. */
export async function setNeedTeaser(db: Executor, id: string, teaser: object): Promise<void> {
  await db
    .updateTable('needs')
    .set({ teaser: JSON.stringify(teaser) })
    .where('id', '=', id)
    .execute();
}

interface Matched {
  readonly version: number;
  readonly at: Date;
  readonly milliseconds: number;
}

const setMatched = statement((db, { id, version, at, milliseconds }: Matched & { readonly id: string }) =>
  db.updateTable('needs').set({ matchedVersion: version, matchedAt: at, matchMs: milliseconds }).where('id', '=', id),
);

/** Notes which version the engine answered; not a change of the need, so its own version stays. */
export async function markNeedMatched(db: Executor, id: string, matched: Matched): Promise<void> {
  await setMatched(db, { id, ...matched });
}

/** Published needs, a batch at a time: what the index of needs is built from. */
export async function* eachPublishedNeed(db: Executor, batch = 1_000): AsyncGenerator<NeedWithOwner[]> {
  let after: string | undefined;
  for (;;) {
    let query = selectNeeds(db).where('needs.state', '=', 'published').orderBy('needs.id').limit(batch);
    if (after !== undefined) query = query.where('needs.id', '>', after);
    const rows = await query.execute();
    if (rows.length > 0) yield rows;
    if (rows.length < batch) return;
    after = rows.at(-1)?.id;
  }
}

export async function findNeeds(db: Executor, ids: readonly string[]): Promise<NeedWithOwner[]> {
  if (ids.length === 0) return [];
  return selectNeeds(db)
    .where('needs.id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
}

/** Published public needs whose owner lets everybody read the teaser, newest first. Undefined: `after` is none of them. */
export async function listPublicNeeds(db: Executor, request: PageRequest): Promise<Page<NeedWithOwner> | undefined> {
  const shown = () =>
    selectNeeds(db)
      .where('needs.state', '=', 'published')
      .where('needs.visibility', '=', 'public')
      .where('needs.teaserPublic', '=', true);
  let query = shown();
  if (request.after !== undefined) {
    const [last] = await shown().where('needs.id', '=', request.after).execute();
    if (last === undefined) return undefined;
    query = query.where(
      sql<boolean>`(needs.published_at, needs.id) < (select published_at, id from needs where id = ${request.after})`,
    );
  }
  const rows = await query
    .orderBy('needs.publishedAt', 'desc')
    .orderBy('needs.id', 'desc')
    .limit(request.limit + 1)
    .execute();
  return pageOf(rows, request.limit);
}

/** Where a need lies, as a facilitator's scope sees it. */
export interface NeedPlace {
  readonly editionId: string;
  /** Every area that contains its owner's main site; null where there is none. */
  readonly areaPath: string[] | null;
}

/** Where needs lie, by their id. */
export async function findNeedPlaces(db: Executor, ids: readonly string[]): Promise<ReadonlyMap<string, NeedPlace>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('needs')
    .leftJoin('sites', (join) =>
      join.onRef('sites.organisationId', '=', 'needs.organisationId').on('sites.main', '=', true),
    )
    .select(['needs.id', 'needs.editionId', 'sites.areaPath'])
    .where('needs.id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
  return new Map(rows.map(({ id, ...place }) => [id, place]));
}
