import { sql } from 'kysely';
import type { Executor } from '../executor.ts';

/** How the places among the best of every need were spread when they were last counted. */
export interface AttentionSnapshot {
  readonly takenAt: Date;
  readonly places: number;
  /** Active profiles. */
  readonly profiles: number;
  /** Introductions that a profile says it can follow at a time, on average; null where none says. */
  readonly meanCapacity: number | null;
  /** Places by id of profile; who has none is not in it. */
  readonly shown: Readonly<Record<string, number>>;
}

/** Undefined: nobody has counted yet. */
export async function latestAttention(db: Executor): Promise<AttentionSnapshot | undefined> {
  const row = await db
    .selectFrom('attentionSnapshots')
    .select(['takenAt', 'places', 'profiles', 'meanCapacity', 'shown'])
    .executeTakeFirst();
  return row && { ...row, shown: row.shown as Record<string, number> };
}

/** When attention was last counted. Locked until the end of the transaction, so that two who come at once count once. */
export async function lockAttention(db: Executor): Promise<Date | undefined> {
  await sql`select pg_advisory_xact_lock(hashtext('attention_snapshots'))`.execute(db);
  return (await db.selectFrom('attentionSnapshots').select('takenAt').executeTakeFirst())?.takenAt;
}

/**
 * Counts anew, in place of the count before: for each active profile, the published needs among whose `top` best it was
 * ranked since `since`, whether or not somebody decided on it.
 */
export async function takeAttention(
  db: Executor,
  { at, since, top }: { readonly at: Date; readonly since: Date; readonly top: number },
): Promise<void> {
  await sql`
    with counted as (
      select m.profile_id as id, count(*)::int as times
      from matches m join needs n on n.id = m.need_id join profiles p on p.id = m.profile_id
      where m.rank <= ${top} and m.state <> 'superseded' and m.computed_at >= ${since}
        and n.state = 'published' and p.active
      group by m.profile_id
    )
    insert into attention_snapshots (taken_at, places, profiles, mean_capacity, shown)
    select ${at}, coalesce(sum(times), 0), (select count(*) from profiles where active),
      (select avg(capacity)::float8 from profiles where active and capacity > 0),
      coalesce(jsonb_object_agg(id, times), '{}') from counted
    on conflict (only_one) do update set
      taken_at = excluded.taken_at, places = excluded.places, profiles = excluded.profiles,
      mean_capacity = excluded.mean_capacity, shown = excluded.shown`.execute(db);
}
