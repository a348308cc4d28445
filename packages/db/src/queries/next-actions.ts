import { sql } from 'kysely';
import type { Executor } from '../executor.ts';
import { needWithin } from '../page/within-scope.ts';
import { type DayScope, type Days, needOfDay } from './day-scope.ts';

/** A next action that is to be done. */
export interface NextActionRow {
  readonly activityId: string;
  readonly nextAction: string;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
  readonly needId: string | null;
  readonly introductionId: string | null;
  readonly organisationId: string | null;
  readonly needTitle: string | null;
  readonly organisationName: string | null;
  readonly contactName: string | null;
}

/** Next actions that are due within these days, earliest first. */
export async function listNextActions(
  db: Executor,
  scope: DayScope,
  { from, until }: Days,
  limit: number,
): Promise<NextActionRow[]> {
  const { operatorId = null, personId = null } = scope;
  const { rows } = await sql<NextActionRow>`
    select activities.id as activity_id, activities.next_action, activities.next_action_on as due_on,
      activities.need_id, activities.introduction_id, activities.organisation_id, needs.title as need_title,
      organisations.name as organisation_name, contacts.name as contact_name
    from activities
    left join needs on needs.id = activities.need_id
    left join organisations on organisations.id = activities.organisation_id
    left join contacts on contacts.id = activities.contact_id
    where activities.next_action is not null and activities.next_action_done_at is null
      and activities.next_action_on <= ${until}::date
      and (${from ?? null}::date is null or activities.next_action_on >= ${from ?? null}::date)
      and (${operatorId}::uuid is null or activities.operator_id = ${operatorId})
      and (${personId}::uuid is null or activities.next_action_by is null or activities.next_action_by = ${personId})
      and ${needWithin('activities.need_id', { editionIds: scope.editionIds ?? undefined, areas: scope.areas ?? undefined })}
    order by activities.next_action_on, activities.id
    limit ${limit}`.execute(db);
  return rows;
}

/** A need that nobody has a day for. */
export interface UndatedNeed {
  readonly id: string;
  readonly title: string;
  readonly owner: string;
}

/** Published needs for which no clock runs and no next action has a day, the oldest first, and how many there are. */
export async function undatedNeeds(
  db: Executor,
  scope: DayScope,
  limit: number,
): Promise<{ readonly count: number; readonly needs: readonly UndatedNeed[] }> {
  const { rows } = await sql<UndatedNeed & { readonly total: number }>`
    select needs.id, needs.title, organisations.name as owner, (count(*) over ())::int as total
    from needs join organisations on organisations.id = needs.organisation_id
    where needs.state = 'published' and ${needOfDay(scope)}
      and not exists (select from clocks where clocks.need_id = needs.id and clocks.state = 'running')
      and not exists (select from activities where activities.need_id = needs.id
        and activities.next_action_on is not null and activities.next_action_done_at is null)
    order by needs.published_at nulls first, needs.id
    limit ${limit}`.execute(db);
  return { count: rows[0]?.total ?? 0, needs: rows.map(({ id, title, owner }) => ({ id, title, owner })) };
}

/** A next action that is due, and what it is about. */
export type UntoldAction = Pick<NextActionRow, 'activityId' | 'nextAction' | 'dueOn' | 'needId'> &
  Pick<NextActionRow, 'needTitle' | 'organisationName' | 'contactName'> & { readonly operatorId: string };

/** Actions due on a day or before that were noted before a moment, and that nobody was reminded of. */
export interface DueActions {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly notedBefore: Date;
}

const untold = ({ on, notedBefore }: DueActions) => sql<boolean>`(
  activities.next_action is not null and activities.next_action_done_at is null and activities.next_action_told_on is null
  and activities.next_action_on <= ${on}::date and activities.updated_at < ${notedBefore})`;

/** Whose next actions are due, a bounded number: the one who is to do it, else the one who noted it. */
export async function listPeopleToRemind(db: Executor, due: DueActions, limit: number): Promise<string[]> {
  const { rows } = await sql<{ personId: string }>`
    select distinct coalesce(next_action_by, author_id) as person_id from activities
    where ${untold(due)} and coalesce(next_action_by, author_id) is not null
    limit ${limit}`.execute(db);
  return rows.map((row) => row.personId);
}

/** A person's, earliest first, locked until the end of the transaction in which they are told. */
export async function takeUntoldActions(
  db: Executor,
  personId: string,
  due: DueActions,
  limit: number,
): Promise<UntoldAction[]> {
  const { rows } = await sql<UntoldAction>`
    select activities.id as activity_id, activities.operator_id, activities.next_action, activities.next_action_on as due_on,
      activities.need_id, needs.title as need_title, organisations.name as organisation_name, contacts.name as contact_name
    from activities
    left join needs on needs.id = activities.need_id
    left join organisations on organisations.id = activities.organisation_id
    left join contacts on contacts.id = activities.contact_id
    where ${untold(due)} and coalesce(activities.next_action_by, activities.author_id) = ${personId}
    order by activities.next_action_on, activities.id
    limit ${limit} for update of activities skip locked`.execute(db);
  return rows;
}

/** Notes on which day somebody was reminded of these. */
export async function markActionsTold(db: Executor, activityIds: readonly string[], day: string): Promise<void> {
  if (activityIds.length === 0) return;
  await db
    .updateTable('activities')
    .set({ nextActionToldOn: day })
    .where('id', '=', sql<string>`any(${[...activityIds]}::uuid[])`)
    .execute();
}
