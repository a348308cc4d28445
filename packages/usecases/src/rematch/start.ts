import { findRematch, insertRematch, type RematchRow, transaction } from '@navette/db';
import { authorise, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { enqueue, record } from '../context/record.ts';

/** Needs of one part: small enough that a part lost with its worker is soon done again. */
const NEEDS_PER_PART = 25;

/** Sends every published need to be matched again, in parts that are noted one by one. @returns the run, with its parts */
export async function startRematch(ctx: Context): Promise<RematchRow> {
  authorise(ctx.actor, 'rematch.run');
  const id = ctx.newId.ordered();
  const row = await transaction(ctx.db, async (trx) => {
    const requestedBy = ctx.actor.kind === 'person' ? ctx.actor.personId : null;
    const counts = await insertRematch(
      trx,
      { id, state: 'running', requestedBy, createdAt: ctx.now(), finishedAt: null },
      NEEDS_PER_PART,
    );
    await record(trx, ctx, [{ kind: 'rematch.started', payload: { rematchId: id, ...counts } }]);
    await enqueue(trx, ctx, 'rematch-all', [{ rematchId: id }]);
    return findRematch(trx, id);
  });
  if (row === undefined) throw notFound();
  return row;
}
