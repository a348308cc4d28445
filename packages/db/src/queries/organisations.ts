import { type Insertable, type Selectable, sql, type Updateable } from 'kysely';
import type { Executor } from '../executor.ts';
import { containsPattern } from '../page/contains.ts';
import { type Page, type PageRequest, pageOf } from '../page/page.ts';
import type { Organisations, Sites } from '../schema.gen.ts';
import { statement } from '../statement/statement.ts';

export type OrganisationRow = Selectable<Organisations>;
export type SiteRow = Selectable<Sites>;
/** An organisation with its main site, when it has one. Merged ones are found nowhere but in `merges.ts`. */
export type OrganisationWithSite = OrganisationRow & { readonly site: SiteRow | null };

/** The main site of an organisation as one JSON column. */
export const ORGANISATION_SITE = sql<SiteRow | null>`(select to_json(s) from (
  select id, organisation_id as "organisationId", main, commune, postal_code as "postalCode", country, area,
    area_path as "areaPath", lat, lon from sites where sites.organisation_id = organisations.id and main) s)`;

export async function insertOrganisation(db: Executor, row: Insertable<Organisations>): Promise<void> {
  await db.insertInto('organisations').values(row).execute();
}

/** Adds organisations with their main sites. */
export async function insertOrganisations(
  db: Executor,
  rows: readonly Insertable<Organisations>[],
  sites: readonly Insertable<Sites>[],
): Promise<void> {
  if (rows.length > 0)
    await db
      .insertInto('organisations')
      .values([...rows])
      .execute();
  if (sites.length > 0)
    await db
      .insertInto('sites')
      .values([...sites])
      .execute();
}

/** Writes the main site of an organisation, in place of the one before. */
export async function putMainSite(db: Executor, site: Insertable<Sites>): Promise<void> {
  const { id: _id, organisationId: _organisation, ...fields } = site;
  await db
    .insertInto('sites')
    .values({ ...site, main: true })
    .onConflict((conflict) => conflict.column('organisationId').where('main', '=', true).doUpdateSet(fields))
    .execute();
}

const organisationById = statement((db, { id }: { id: string }) =>
  db
    .selectFrom('organisations')
    .selectAll()
    .select(ORGANISATION_SITE.as('site'))
    .where('id', '=', id)
    .where('mergedInto', 'is', null),
);

export async function findOrganisation(db: Executor, id: string): Promise<OrganisationWithSite | undefined> {
  const [row] = await organisationById(db, { id });
  return row;
}

/** Organisations by name, merged and erased ones left out. `within`: only these ids. */
export async function listOrganisations(
  db: Executor,
  filter: { readonly q?: string | undefined; readonly within?: readonly string[] | undefined } & PageRequest,
): Promise<Page<OrganisationWithSite>> {
  let query = db
    .selectFrom('organisations')
    .selectAll()
    .select(ORGANISATION_SITE.as('site'))
    .where('mergedInto', 'is', null)
    .where('erasedAt', 'is', null);
  if (filter.within !== undefined) query = query.where('id', '=', sql<string>`any(${[...filter.within]}::uuid[])`);
  if (filter.q !== undefined) query = query.where('name', 'ilike', containsPattern(filter.q));
  if (filter.after !== undefined) {
    query = query.where(
      sql<boolean>`(lower(name), id) > (select lower(name), id from organisations where id = ${filter.after})`,
    );
  }
  const rows = await query
    .orderBy(sql`lower(name)`)
    .orderBy('id')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows, filter.limit);
}

/** Changes an organisation that is still at `version`. @returns whether it was */
export async function updateOrganisation(
  db: Executor,
  id: string,
  version: number,
  change: Updateable<Organisations>,
): Promise<boolean> {
  const result = await db
    .updateTable('organisations')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Beyond this, establishments are not counted one by one: the owner learns that there are at least so many. */
export const MOST_ESTABLISHMENTS_COUNTED = 100;

/**
 * How many sites in an area (null for any) belong to organisations of a sector (NAF division or section, null for any):
 * at most `MOST_ESTABLISHMENTS_COUNTED`. Planned each time: what is quickest depends on how common both are.
 */
export async function countEstablishments(db: Executor, sector: string | null, area: string | null): Promise<number> {
  let query = db
    .selectFrom('organisations')
    .innerJoin('sites', 'sites.organisationId', 'organisations.id')
    .select('sites.id')
    .where('organisations.mergedInto', 'is', null);
  if (sector !== null) {
    const level = /^[A-Z]$/.test(sector) ? 'organisations.sectorSection' : 'organisations.sectorDivision';
    query = query.where(level, '=', sector);
  }
  if (area !== null) query = query.where(sql<boolean>`sites.area_path @> array[${area}::text]`);
  const { count } = await db
    .selectFrom(query.limit(MOST_ESTABLISHMENTS_COUNTED).as('some'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}
