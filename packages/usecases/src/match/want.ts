import { type Executor, wantMatches } from '@navette/db';
import type { Context } from '../context/context.ts';
import { enqueue } from '../context/record.ts';

/** Sends needs to be matched, in the caller's transaction; one that waits already is not sent twice. @returns those sent */
export async function sendToMatching(
  trx: Executor,
  ctx: Context,
  needIds: readonly string[],
): Promise<readonly string[]> {
  const sent = await wantMatches(trx, needIds, ctx.now());
  await enqueue(
    trx,
    ctx,
    'match-need',
    sent.map((needId) => ({ needId })),
  );
  return sent;
}
