import { sql } from 'kysely';
import type { Executor } from '../executor.ts';

/** Records of a kind that belong to an organisation: how many, and the first of them with what they are called. */
export interface Belongings {
  readonly kind: 'profile' | 'need' | 'contact' | 'activity' | 'introduction' | 'site' | 'membership' | 'external_id';
  readonly count: number;
  readonly examples: readonly { readonly id: string; readonly label: string }[];
}

/** Records of each kind that are named. */
const NAMED = 20;

/**
 * What belongs to an organisation. Needs, contacts, activities, introductions and ids elsewhere are an operator's own:
 * with `operatorId`, only that one's are counted and named.
 */
export async function listBelongings(
  db: Executor,
  organisationId: string,
  operatorId: string | undefined,
): Promise<Belongings[]> {
  const own = (table: string) =>
    operatorId === undefined ? sql`true` : sql`${sql.ref(`${table}.operator_id`)} = ${operatorId}`;
  const { rows } = await sql<Belongings>`
    with found as (
      select 'profile' as kind, id::text as id, title as label from profiles where organisation_id = ${organisationId}
      union all
      select 'need', id::text, title from needs where organisation_id = ${organisationId} and ${own('needs')}
      union all
      select 'contact', id::text, name from contacts where organisation_id = ${organisationId} and ${own('contacts')}
      union all
      select 'activity', id::text, coalesce(subject, left(text, 80)) from activities
        where organisation_id = ${organisationId} and ${own('activities')}
      union all
      select 'introduction', i.id::text, n.title from introductions i
        join needs n on n.id = i.need_id join profiles p on p.id = i.profile_id
        where (n.organisation_id = ${organisationId} or p.organisation_id = ${organisationId}) and ${own('i')}
      union all
      select 'site', id::text, concat_ws(' ', postal_code, commune) from sites
        where organisation_id = ${organisationId} and not main
      union all
      select 'membership', '', '' from memberships where organisation_id = ${organisationId}
      union all
      select 'external_id', external_id, source || ' ' || external_id from external_ids
        where kind = 'organisation' and record_id = ${organisationId} and ${own('external_ids')}
    ), numbered as (select *, row_number() over (partition by kind order by label, id) as n from found)
    select kind, count(*)::int as count,
      coalesce(json_agg(json_build_object('id', id, 'label', label) order by n)
        filter (where n <= ${NAMED} and kind <> 'membership'), '[]') as examples
    from numbered group by kind order by kind`.execute(db);
  return rows;
}

/** People who belong to both organisations. */
export async function countSharedMembers(db: Executor, oneId: string, otherId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from memberships a join memberships b on b.person_id = a.person_id
    where a.organisation_id = ${oneId} and b.organisation_id = ${otherId}`.execute(db);
  return rows[0]?.n ?? 0;
}
