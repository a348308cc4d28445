import { sql } from 'kysely';
import type { Executor } from '../executor.ts';
import { type DayScope, type Days, needOfDay } from './day-scope.ts';

/** A clock that runs, with who is waited for. */
export interface DayClock {
  readonly clockId: string;
  readonly kind: string;
  readonly waitsFor: 'owner' | 'startup' | 'facilitator';
  readonly heldStep: number | null;
  readonly dueOn: string;
  readonly needId: string;
  readonly introductionId: string | null;
  readonly needTitle: string;
  readonly ownerName: string;
  readonly startupName: string | null;
}

/** Running clocks that are due within these days, or whose reminder is held, earliest first. */
export async function listDayClocks(
  db: Executor,
  scope: DayScope,
  which: Days & { readonly forFacilitator: boolean },
  limit: number,
): Promise<DayClock[]> {
  const { rows } = await sql<DayClock>`
    select clocks.id as clock_id, clocks.kind, clocks.waits_for, clocks.held_step, clocks.due_on, clocks.need_id,
      clocks.introduction_id, needs.title as need_title, owner.name as owner_name, startup.name as startup_name
    from clocks
    join needs on needs.id = clocks.need_id
    join organisations owner on owner.id = needs.organisation_id
    left join introductions on introductions.id = clocks.introduction_id
    left join profiles on profiles.id = introductions.profile_id
    left join organisations startup on startup.id = profiles.organisation_id
    where clocks.state = 'running' and (clocks.waits_for = 'facilitator') = ${which.forFacilitator}
      and (clocks.due_on <= ${which.until}::date or clocks.held_step is not null)
      and (${which.from ?? null}::date is null or clocks.due_on >= ${which.from ?? null}::date)
      and ${needOfDay(scope)}
    order by clocks.due_on, clocks.id
    limit ${limit}`.execute(db);
  return rows;
}

/** A thread in which somebody else wrote since the person last did anything about it. */
export interface DayThread {
  readonly introductionId: string;
  readonly needId: string;
  readonly needTitle: string;
  readonly at: Date;
  readonly count: number;
  readonly masked: boolean;
  readonly who: string;
}

/**
 * Threads with news for a person, the latest first: messages of the sides after the person's last message, activity or step
 * there. A question that has its answer is no news.
 */
export async function listDayThreads(
  db: Executor,
  scope: DayScope,
  reader: { readonly personId: string; readonly since: Date },
  limit: number,
): Promise<DayThread[]> {
  const { rows } = await sql<DayThread>`
    select news.introduction_id, introductions.need_id, needs.title as need_title, news.at, news.count, news.masked,
      case news.side when 'owner' then owner.name else startup.name end as who
    from (
      select messages.introduction_id, max(messages.at) as at, count(*)::int as count,
        (array_agg(messages.masked order by messages.at desc, messages.id desc))[1] as masked,
        (array_agg(messages.side order by messages.at desc, messages.id desc))[1] as side
      from messages
      where messages.side <> 'facilitator' and messages.at > ${reader.since}
        and messages.at > greatest(
          (select max(own.at) from messages own
            where own.introduction_id = messages.introduction_id and own.author_id = ${reader.personId}),
          (select max(activities.created_at) from activities
            where activities.introduction_id = messages.introduction_id and activities.author_id = ${reader.personId}),
          (select max(steps.recorded_at) from introduction_steps steps
            where steps.introduction_id = messages.introduction_id and steps.recorded_by = ${reader.personId}),
          '-infinity')
      group by messages.introduction_id) news
    join introductions on introductions.id = news.introduction_id
    join needs on needs.id = introductions.need_id
    join organisations owner on owner.id = needs.organisation_id
    join profiles on profiles.id = introductions.profile_id
    join organisations startup on startup.id = profiles.organisation_id
    where ${needOfDay(scope)}
      and (not news.masked or not exists (select from messages answer
        where answer.introduction_id = news.introduction_id and answer.side <> 'startup' and answer.at >= news.at))
    order by news.at desc, news.introduction_id
    limit ${limit}`.execute(db);
  return rows;
}

/** A need with matches that nobody decided on. */
export interface DayMatches {
  readonly needId: string;
  readonly needTitle: string;
  readonly ownerName: string;
  readonly at: Date | null;
  readonly count: number;
}

/** Published needs with matches to decide on, the latest matched first. */
export async function listDayMatches(db: Executor, scope: DayScope, limit: number): Promise<DayMatches[]> {
  const { rows } = await sql<DayMatches>`
    select needs.id as need_id, needs.title as need_title, organisations.name as owner_name, needs.matched_at as at,
      open.count
    from needs
    join organisations on organisations.id = needs.organisation_id
    cross join lateral (select count(*)::int as count from matches
      where matches.need_id = needs.id and matches.state in ('suggested', 'reopened')) open
    where needs.state = 'published' and open.count > 0 and ${needOfDay(scope)}
    order by needs.matched_at desc nulls last, needs.id
    limit ${limit}`.execute(db);
  return rows;
}

/** A mail that did not arrive, about which nothing was noted since. */
export interface DayMail {
  readonly mailId: string;
  readonly at: Date;
  readonly kind: string;
  readonly who: string;
  readonly needId: string | null;
  readonly introductionId: string | null;
  readonly needTitle: string | null;
}

/** Mails about needs that were refused or given up since a moment, the latest first. */
export async function listDayMails(db: Executor, scope: DayScope, since: Date, limit: number): Promise<DayMail[]> {
  const { rows } = await sql<DayMail>`
    select mails.id as mail_id, mails.created_at as at, mails.kind, mails.to_name as who, mails.need_id,
      mails.introduction_id, needs.title as need_title
    from mails join needs on needs.id = mails.need_id
    where mails.state in ('refused', 'given_up') and mails.created_at > ${since} and ${needOfDay(scope)}
      and not exists (select from activities where activities.operator_id = needs.operator_id
        and activities.need_id = mails.need_id and activities.created_at > mails.created_at)
    order by mails.created_at desc, mails.id
    limit ${limit}`.execute(db);
  return rows;
}
