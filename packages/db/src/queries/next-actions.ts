import { sql } from 'kysely';
import type { Executor } from '../executor.ts';
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
