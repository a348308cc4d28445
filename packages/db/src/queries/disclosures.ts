import { type Insertable, type Selectable, sql } from 'kysely';
import type { Executor } from '../executor.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { Disclosures, Undertakings } from '../schema.gen.ts';

export type DisclosureRow = Selectable<Disclosures>;
export type UndertakingRow = Selectable<Undertakings>;
/** A disclosure with the name of who was shown what. */
export type DisclosureWithNames = DisclosureRow & {
  readonly organisationName: string;
  readonly undertakingVersion: string | null;
};

/** Notes who was shown which stage; what was noted before is left out. @returns those that are new */
export async function insertDisclosures(
  db: Executor,
  rows: readonly Insertable<Disclosures>[],
): Promise<DisclosureRow[]> {
  if (rows.length === 0) return [];
  return db
    .insertInto('disclosures')
    .values([...rows])
    .onConflict((conflict) => conflict.doNothing())
    .returningAll()
    .execute();
}

/** What of a need was shown to whom, newest first. */
export async function listDisclosures(
  db: Executor,
  filter: { readonly needId: string } & PageRequest,
): Promise<Page<DisclosureWithNames>> {
  let query = db
    .selectFrom('disclosures')
    .innerJoin('organisations', 'organisations.id', 'disclosures.organisationId')
    .leftJoin('undertakings', 'undertakings.id', 'disclosures.undertakingId')
    .selectAll('disclosures')
    .select(['organisations.name as organisationName', 'undertakings.version as undertakingVersion'])
    .where('disclosures.needId', '=', filter.needId);
  if (filter.after !== undefined) {
    query = query.where(
      sql<boolean>`(disclosures.at, disclosures.id) < (select at, id from disclosures where id = ${filter.after})`,
    );
  }
  const rows = await query
    .orderBy('disclosures.at', 'desc')
    .orderBy('disclosures.id', 'desc')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows, filter.limit);
}

/** Adds an undertaking; an organisation makes one for each need. */
export async function insertUndertaking(db: Executor, row: Insertable<Undertakings>): Promise<void> {
  await db
    .insertInto('undertakings')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The undertakings that these organisations made for a need. */
export async function findUndertakings(
  db: Executor,
  needId: string,
  organisationIds: readonly string[],
): Promise<UndertakingRow[]> {
  if (organisationIds.length === 0) return [];
  return db
    .selectFrom('undertakings')
    .selectAll()
    .where('needId', '=', needId)
    .where('organisationId', '=', sql<string>`any(${[...organisationIds]}::uuid[])`)
    .execute();
}
