import { type Activity, activityList } from '@navette/contracts';
import { type ActivityWithNames, findActivity, isWithinScope, listActivities, type Page } from '@navette/db';
import { type Action, authorise, invalidField, may, notFound } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { narrowed, ownOperator } from '../context/own-operator.ts';
import { parse } from '../context/parse.ts';
import { activityView } from './view.ts';

/** Activities, newest first, the own operator's only. */
export async function browseActivities(ctx: Context, query: z.input<typeof activityList>): Promise<Page<Activity>> {
  authorise(ctx.actor, 'activity.read');
  const { cursor, limit, ...about } = parse(activityList, query);
  if (cursor !== undefined) {
    const row = await findActivity(ctx.db, cursor);
    if (!(await isSeen(ctx, row, 'activity.read')))
      throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
  }
  const page = await listActivities(ctx.db, {
    ...about,
    ...narrowed(ctx.actor),
    operatorId: ownOperator(ctx.actor),
    after: cursor,
    limit,
  });
  return { items: page.items.map(activityView), next: page.next };
}

/** One activity. @throws DomainError `not_found` also for another operator's */
export async function readActivity(ctx: Context, id: string): Promise<Activity> {
  return activityView(await visibleActivity(ctx, id, 'activity.read'));
}

/** An activity of the own operator, and of one's editions and territory, on which the actor may do this. @throws DomainError `forbidden`, `not_found` */
export async function visibleActivity(
  ctx: Context,
  id: string,
  action: Extract<Action, `activity.${string}`>,
): Promise<ActivityWithNames> {
  authorise(ctx.actor, action);
  const row = await findActivity(ctx.db, id);
  if (!(await isSeen(ctx, row, action))) throw notFound();
  return row as ActivityWithNames;
}

/** What is about a need is seen by those who see the need; as much is asked of one that is not there. */
async function isSeen(ctx: Context, row: ActivityWithNames | undefined, action: Action): Promise<boolean> {
  const within = await isWithinScope(ctx.db, row?.needId ?? null, narrowed(ctx.actor));
  return row !== undefined && within && may(ctx.actor, action, { operatorId: row.operatorId });
}
