import { sql } from 'kysely';
import type { Executor } from '../executor.ts';

/** What became of a pair: a need in its own words, and a profile. */
export interface PastDecisionRow {
  readonly needId: string;
  readonly title: string;
  readonly description: string;
  readonly language: string | null;
  readonly profileId: string;
  /** 3: both sides said yes, 2: the startup did, 1: shortlisted or asked, 0: turned down. */
  readonly grade: number;
}

/** How far the decisions to learn from go back, in pairs. */
const MOST_DECISIONS = 20_000;

/**
 * The latest decisions on pairs from before `until`, oldest first: what people did with matches and what became of
 * introductions, those of a list that was taken over too.
 */
export async function listPastDecisions(db: Executor, until: Date): Promise<PastDecisionRow[]> {
  const { rows } = await sql<PastDecisionRow>`
    select need_id, title, description, language, profile_id, grade from (
      select n.id as need_id, n.title, n.description, n.language, coalesce(i.profile_id, m.profile_id) as profile_id,
        coalesce(m.decided_at, i.created_at) as decided_at,
        case
          when i.chosen_at is not null and i.interested_at is not null then 3
          when i.state = 'declined' then 0
          when i.interested_at is not null then 2
          when i.id is not null or m.state = 'shortlisted' then 1
          else 0
        end as grade
      from (select * from matches where decided_at < ${until} and state in ('shortlisted', 'dismissed')) m
        full join (select * from introductions where created_at < ${until}) i
          on i.need_id = m.need_id and i.profile_id = m.profile_id
        join needs n on n.id = coalesce(i.need_id, m.need_id)
      order by decided_at desc, need_id, profile_id
      limit ${MOST_DECISIONS}
    ) latest order by decided_at, need_id, profile_id`.execute(db);
  return rows;
}
