import { type Activity, type ActivityChange, activityChange } from '@navette/contracts';
import { findActivity, transaction, updateActivityAt } from '@navette/db';
import { DomainError, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { definedOnly } from '../context/defined-only.ts';
import { parse, staleVersion } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { checkNextAction } from './next-action.ts';
import { visibleActivity } from './read.ts';
import { activityView } from './view.ts';

/**
 * Changes what was noted, or what follows from it: the next action, by when, by whom, whether it was done. Without a next
 * action there is no day and nobody for it.
 * @throws DomainError `not_found` also for another operator's, `invalid`, `stale_version`; `illegal_transition` where there is
 * nothing to be done
 */
export async function changeActivity(ctx: Context, id: string, input: ActivityChange): Promise<Activity> {
  const current = await visibleActivity(ctx, id, 'activity.write');
  const { version, done, ...given } = parse(activityChange, input);
  const cleared = given.nextAction === null ? { nextActionOn: null, nextActionBy: null } : {};
  const change = definedOnly({ ...cleared, ...given });
  const next = { ...current, ...change };
  await checkNextAction(ctx.db, current.operatorId, next);
  if (done === true && next.nextAction === null)
    throw new DomainError('illegal_transition', 'Nothing is to be done here.', [
      { pointer: '/done', code: 'no_next_action', expected: 'an activity with a next action' },
    ]);
  // Another action than the one that was done is still to be done.
  const fresh = next.nextAction !== current.nextAction || next.nextActionOn !== current.nextActionOn;
  const isDone = done ?? (!fresh && current.nextActionDoneAt !== null);
  const now = ctx.now();
  const row = await transaction(ctx.db, async (trx) => {
    const changed = await updateActivityAt(trx, id, version, {
      ...change,
      nextActionDoneAt: isDone ? (current.nextActionDoneAt ?? now) : null,
      ...(fresh && { nextActionToldOn: null }),
      updatedAt: now,
    });
    if (!changed) throw staleVersion((await findActivity(trx, id))?.version ?? current.version);
    await record(trx, ctx, [{ kind: 'activity.changed', operatorId: current.operatorId, payload: { activityId: id } }]);
    return findActivity(trx, id);
  });
  if (row === undefined) throw notFound();
  return activityView(row);
}
