import { type RawBuilder, sql } from 'kysely';
import type { Executor } from '../executor.ts';
import { type ProgressAsked, progressOfNeeds } from './progress.ts';

/** How long something took: how often it happened, the median, and what nine of ten did not exceed, days. */
export interface ProgressDays {
  readonly count: number;
  readonly median: number | null;
  readonly ninth: number | null;
}

/** Waits of a portfolio. */
export interface ProgressTimes {
  /** From a need's publication to its first yes. */
  readonly firstInterest: ProgressDays;
  /** From a startup's being asked to its yes. */
  readonly startupAnswer: ProgressDays;
  /** From a startup's yes to the owner's choice of it. */
  readonly ownerChoice: ProgressDays;
}

/** How long the sides took, over the needs that are asked for. */
export async function measureProgressTimes(db: Executor, asked: ProgressAsked): Promise<ProgressTimes> {
  const { rows } = await sql<{ kind: keyof ProgressTimes } & ProgressDays>`
    with base as (${progressOfNeeds(asked)}), waits as (
      select 'firstInterest' as kind, min(i.interested_at) - base.published_at as wait
        from base join introductions i on i.need_id = base.id group by base.id, base.published_at
      union all
      select 'startupAnswer', i.interested_at - i.asked_at from base join introductions i on i.need_id = base.id
      union all
      select 'ownerChoice', i.chosen_at - i.interested_at from base join introductions i on i.need_id = base.id
    ), days as (
      select kind, extract(epoch from wait) / 86400 as n from waits where wait >= interval '0'
    )
    select kind, count(*)::int as count, round((percentile_cont(0.5) within group (order by n))::numeric, 1)::float8 as median,
      round((percentile_cont(0.9) within group (order by n))::numeric, 1)::float8 as ninth
    from days group by kind`.execute(db);
  const none: ProgressDays = { count: 0, median: null, ninth: null };
  const of = (kind: keyof ProgressTimes): ProgressDays => {
    const row = rows.find((one) => one.kind === kind);
    return row === undefined ? none : { count: row.count, median: row.median, ninth: row.ninth };
  };
  return { firstInterest: of('firstInterest'), startupAnswer: of('startupAnswer'), ownerChoice: of('ownerChoice') };
}

/** What was decided on the matches of a portfolio. */
export interface ProgressMatches {
  readonly shown: number;
  readonly shortlisted: number;
  readonly dismissed: number;
}

export async function countProgressMatches(db: Executor, asked: ProgressAsked): Promise<ProgressMatches> {
  const { rows } = await sql<ProgressMatches>`
    with base as (${progressOfNeeds(asked)})
    select count(*)::int as shown, (count(*) filter (where m.state = 'shortlisted'))::int as shortlisted,
      (count(*) filter (where m.state = 'dismissed'))::int as dismissed
    from base join matches m on m.need_id = base.id where m.state <> 'superseded'`.execute(db);
  return rows[0] ?? { shown: 0, shortlisted: 0, dismissed: 0 };
}

/** A reason and how often it was given, the most frequent first. */
export interface ProgressReason {
  readonly by: 'owner' | 'startup' | 'facilitator' | 'system' | null;
  readonly reason: string;
  readonly count: number;
}

/** Why matches were dismissed. */
export function listDismissalReasons(db: Executor, asked: ProgressAsked): Promise<ProgressReason[]> {
  return reasons(
    db,
    asked,
    sql`
    select null::text as by, m.reason from base join matches m on m.need_id = base.id
    where m.state = 'dismissed' and m.reason is not null`,
  );
}

/** How introductions ended before their last step; where nobody gave a reason, the end itself. */
export function listIntroductionEnds(db: Executor, asked: ProgressAsked): Promise<ProgressReason[]> {
  return reasons(
    db,
    asked,
    sql`
    select i.ended_by as by, coalesce(i.state_reason, i.state) as reason
    from base join introductions i on i.need_id = base.id where i.state in ('declined', 'expired', 'closed')`,
  );
}

/** More kinds of reasons than there are are not listed. */
const REASONS = 50;

async function reasons(db: Executor, asked: ProgressAsked, given: RawBuilder<unknown>): Promise<ProgressReason[]> {
  const { rows } = await sql<ProgressReason>`
    with base as (${progressOfNeeds(asked)}), given as (${given})
    select by, reason, count(*)::int as count from given group by by, reason
    order by count(*) desc, by, reason limit ${REASONS}`.execute(db);
  return rows;
}

/** What came of a portfolio, of one kind in one currency. */
export interface ProgressOutcome {
  readonly kind: string;
  readonly currency: string;
  readonly count: number;
  readonly confirmed: number;
  /** Of what both sides confirm. */
  readonly amount: number;
  readonly jobs: number;
}

/** Outcomes by kind and currency; amounts and jobs only of those that both sides confirm. */
export async function sumProgressOutcomes(db: Executor, asked: ProgressAsked): Promise<ProgressOutcome[]> {
  const confirmed = sql`outcomes.owner_answer = 'confirmed' and outcomes.startup_answer = 'confirmed'`;
  const { rows } = await sql<ProgressOutcome>`
    with base as (${progressOfNeeds(asked)})
    select outcomes.kind, outcomes.currency, count(*)::int as count, (count(*) filter (where ${confirmed}))::int as confirmed,
      coalesce(sum(outcomes.amount) filter (where ${confirmed}), 0)::float8 as amount,
      coalesce(sum(outcomes.jobs) filter (where ${confirmed}), 0)::float8 as jobs
    from base join introductions i on i.need_id = base.id join outcomes on outcomes.introduction_id = i.id
    where outcomes.withdrawn_at is null
    group by outcomes.kind, outcomes.currency order by outcomes.kind, outcomes.currency`.execute(db);
  return rows;
}
