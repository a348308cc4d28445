import { listOverdueNeeds, transaction } from '@navette/db';
import { authorise } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { enqueue } from '../context/record.ts';

/** How long a published need may wait for its matches before it is sent once more, ms. */
const PATIENCE_MS = 15_000;
const SENT_AT_ONCE = 500;

/**
 * Sends published needs again whose present version the engine has not answered: the net under the queue,
 * for jobs that were lost with a queue or gave up while the database was away.
 * @returns how many were sent
 */
export async function reconcileMatches(ctx: Context): Promise<number> {
  authorise(ctx.actor, 'need.match');
  const before = new Date(ctx.now().getTime() - PATIENCE_MS);
  const ids = await listOverdueNeeds(ctx.db, before, SENT_AT_ONCE);
  await transaction(ctx.db, (trx) =>
    enqueue(
      trx,
      ctx,
      'match-need',
      ids.map((needId) => ({ needId })),
    ),
  );
  return ids.length;
}
