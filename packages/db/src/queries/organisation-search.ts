import { sql } from 'kysely';
import type { Executor } from '../executor.ts';
import { ORGANISATION_SITE, type OrganisationWithSite } from './organisations.ts';

/** A register number. `register` "unknown" where nobody said which. */
export interface RegisterNumber {
  readonly country: string;
  readonly register: string;
  readonly number: string;
}

function select(db: Executor) {
  return db
    .selectFrom('organisations')
    .selectAll('organisations')
    .select(ORGANISATION_SITE.as('site'))
    .where('mergedInto', 'is', null);
}

/**
 * Organisations by their numbers; one whose register nobody said is found by country and number. The number of a merged
 * organisation leads to the one that was kept.
 */
export async function findOrganisationsByNumber(
  db: Executor,
  numbers: readonly RegisterNumber[],
): Promise<{ readonly number: RegisterNumber; readonly organisation: OrganisationWithSite }[]> {
  if (numbers.length === 0) return [];
  const rows = await db
    .selectFrom('organisations')
    .select(['id', 'country', 'register', 'number', 'mergedInto'])
    .where(
      sql<boolean>`(country, number) in (select n.country, n.number from json_to_recordset(${JSON.stringify(numbers)})
        as n(country text, register text, number text) where organisations.register in (n.register, 'unknown'))`,
    )
    .execute();
  const kept = await findOrganisationsById(db, [...new Set(rows.map((row) => row.mergedInto ?? row.id))]);
  const byId = new Map(kept.map((organisation) => [organisation.id, organisation]));
  return rows.flatMap(({ id, country, register, number, mergedInto }) => {
    const organisation = byId.get(mergedInto ?? id);
    if (organisation === undefined || register === null || number === null) return [];
    return [{ number: { country, register, number }, organisation }];
  });
}

export async function findOrganisationsById(db: Executor, ids: readonly string[]): Promise<OrganisationWithSite[]> {
  if (ids.length === 0) return [];
  return select(db)
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
}

/** Organisations whose names look alike; at most a few of each key, since more than one is ambiguous anyway. */
export async function findOrganisationsByName(
  db: Executor,
  nameKeys: readonly string[],
): Promise<OrganisationWithSite[]> {
  if (nameKeys.length === 0) return [];
  return select(db)
    .where('nameKey', '=', sql<string>`any(${[...nameKeys]})`)
    .orderBy('createdAt')
    .limit(nameKeys.length * 10)
    .execute();
}

/** Organisations by the host of their website. */
export async function findOrganisationsByHost(db: Executor, hosts: readonly string[]): Promise<OrganisationWithSite[]> {
  if (hosts.length === 0) return [];
  return select(db)
    .where('webHost', '=', sql<string>`any(${[...hosts]})`)
    .orderBy('createdAt')
    .limit(hosts.length * 5)
    .execute();
}
