import { lockAttention, takeAttention, transaction } from '@navette/db';
import { authorise } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { record } from '../context/record.ts';
import { LOOKED_AT_FIRST } from './as-asked.ts';

const A_DAY_MS = 24 * 3600_000;
/** How far back a place among the best counts as attention. */
const LATELY_DAYS = 90;

/**
 * Counts once a day how often each profile stood among the best of the published needs. From the next match on, every
 * process weighs attention by this count, and learns from the decisions that were taken before it.
 * @returns whether a count was due
 */
export async function takeAttentionIfDue(ctx: Context): Promise<boolean> {
  authorise(ctx.actor, 'need.match');
  return transaction(ctx.db, async (trx) => {
    const at = ctx.now();
    const before = await lockAttention(trx);
    if (before !== undefined && at.getTime() - before.getTime() < A_DAY_MS) return false;
    await takeAttention(trx, { at, since: new Date(at.getTime() - LATELY_DAYS * A_DAY_MS), top: LOOKED_AT_FIRST });
    await record(trx, ctx, [{ kind: 'attention.taken', payload: {} }]);
    return true;
  });
}
