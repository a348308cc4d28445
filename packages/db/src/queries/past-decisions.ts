import type { IntroductionState, MatchState } from '@navette/domain';
import { sql } from 'kysely';
import type { Executor } from '../executor.ts';

/** What became of a pair: a need in its own words, and a profile. */
export interface PastDecisionRow {
  readonly needId: string;
  readonly title: string;
  readonly description: string;
  readonly language: string | null;
  readonly profileId: string;
  readonly matchState: MatchState | null;
  /** Null, with the two below, where nobody was introduced. */
  readonly introductionState: IntroductionState | null;
  readonly interestedAt: Date | null;
  readonly chosenAt: Date | null;
}

/** How far the decisions to learn from go back, in pairs. */
const MOST_DECISIONS = 20_000;

/**
 * The latest decisions on pairs from before `until`, oldest first: what people did with matches and what became of
 * introductions, those of a list that was taken over too.
 */
export async function listPastDecisions(db: Executor, until: Date): Promise<PastDecisionRow[]> {
  const { rows } = await sql<PastDecisionRow>`
    select need_id, title, description, language, profile_id, match_state, introduction_state, interested_at, chosen_at
    from (
      select n.id as need_id, n.title, n.description, n.language, coalesce(i.profile_id, m.profile_id) as profile_id,
        coalesce(m.decided_at, i.created_at) as decided_at, m.state as match_state, i.state as introduction_state,
        i.interested_at, i.chosen_at
      from (select * from matches where decided_at < ${until} and state in ('shortlisted', 'dismissed')) m
        full join (select * from introductions where created_at < ${until}) i
          on i.need_id = m.need_id and i.profile_id = m.profile_id
        join needs n on n.id = coalesce(i.need_id, m.need_id)
      order by decided_at desc, need_id, profile_id
      limit ${MOST_DECISIONS}
    ) latest order by decided_at, need_id, profile_id`.execute(db);
  return rows;
}
