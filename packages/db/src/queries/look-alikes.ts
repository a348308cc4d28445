import { sql } from 'kysely';
import type { Executor } from '../executor.ts';

/** Two organisations, the smaller id first, as `duplicates` keeps them. */
export interface OrganisationPair {
  readonly firstId: string;
  readonly secondId: string;
}

/** Look-alikes of one organisation that are looked at, by each way of finding them. */
const LOOKED_AT = 20;
/** Names in one place that are compared letter by letter: more, since most of them turn out to be others. */
const NEIGHBOURS = 60;
/** A website or a telephone that more organisations have than this is a platform's, a group's or a business centre's. */
const CROWD = 8;

/** Digits of a number that all its spellings share: of a SIREN, a SIRET and a French VAT number the SIREN. */
const NUMBER = (table: 'p' | 'o') => {
  const digits = sql`regexp_replace(${sql.ref(`${table}.number`)}, '\\D', '', 'g')`;
  return sql`case when ${sql.ref(`${table}.country`)} <> 'FR' then ltrim(${digits}, '0')
    when length(${digits}) >= 14 then left(${digits}, 9) else right(${digits}, 9) end`;
};
/** The last digits of a telephone number, which no prefix and no way of writing changes. */
const PHONE = (table: 'p' | 'o') => sql`right(regexp_replace(${sql.ref(`${table}.phone`)}, '\\D', '', 'g'), 6)`;

/**
 * Pairs of which one is among `ids` and that share something telling: a number, a name, a website, a telephone, or a
 * similar name in one postal code. More than enough: what they share is weighed by the domain. Merged and erased ones are
 * left out.
 */
export async function findLookAlikes(db: Executor, ids: readonly string[]): Promise<OrganisationPair[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<OrganisationPair>`
    with p as materialized (
      select o.id, o.country, o.number, o.name_key, o.web_host, o.phone, s.postal_code, s.area,
        string_to_array(o.name_key, ' ') as words
      from organisations o left join sites s on s.organisation_id = o.id and s.main
      where o.id = any(${[...ids]}::uuid[]) and o.merged_into is null and o.erased_at is null
    ), found as (
      select probe, other from (
        select p.id as probe, o.id as other, row_number() over (partition by p.id order by o.id) as n
        from p join organisations o on o.country = p.country and (${NUMBER('o')}) = (${NUMBER('p')}) and o.id <> p.id
        where p.number ~ '\\d' and o.number is not null and o.merged_into is null and o.erased_at is null
      ) by_number where n <= ${LOOKED_AT}
      union
      select probe, other from (
        select p.id as probe, o.id as other, row_number() over (partition by p.id
          order by (s.postal_code = p.postal_code) desc nulls last, (s.area = p.area) desc nulls last, o.id) as n
        from p join organisations o on o.name_key = p.name_key and o.id <> p.id
        left join sites s on s.organisation_id = o.id and s.main
        where p.name_key <> '' and o.merged_into is null and o.erased_at is null
      ) by_name where n <= ${LOOKED_AT}
      union
      select probe, other from (
        select p.id as probe, o.id as other, count(*) over (partition by p.id) as crowd
        from p join organisations o on o.web_host = p.web_host and o.id <> p.id
        where o.merged_into is null and o.erased_at is null
      ) by_host where crowd <= ${CROWD}
      union
      select probe, other from (
        select p.id as probe, o.id as other, count(*) over (partition by p.id) as crowd
        from p join organisations o on ${PHONE('o')} = ${PHONE('p')} and o.id <> p.id
        where p.phone ~ '\\d' and o.phone is not null and o.merged_into is null and o.erased_at is null
      ) by_phone where crowd <= ${CROWD}
      union
      select probe, other from (
        select p.id as probe, o.id as other, row_number() over (partition by p.id
          order by (left(o.name_key, 6) = left(p.name_key, 6)) desc, o.id) as n
        from p join sites s on s.postal_code = p.postal_code and s.country = p.country and s.main
        join organisations o on o.id = s.organisation_id and o.id <> p.id and o.name_key <> p.name_key
        where o.merged_into is null and o.erased_at is null
          and (left(o.name_key, 3) = left(p.name_key, 3) or string_to_array(o.name_key, ' ') && p.words)
      ) near where n <= ${NEIGHBOURS}
    )
    select distinct least(probe, other) as "firstId", greatest(probe, other) as "secondId" from found
    order by 1, 2`.execute(db);
  return rows;
}
