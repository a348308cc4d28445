import { cancelMails, type Executor, type NeedWithOwner, revokeLinks } from '@navette/db';
import type { NeedTransition } from '@navette/domain';
import { endClocks } from '../clock/end.ts';
import { pauseClocks, resumeClocks } from '../clock/pause.ts';
import { startClock } from '../clock/start.ts';
import type { Context } from '../context/context.ts';
import { closeAsked } from '../introduction/close-asked.ts';
import { queueMails } from '../mail/queue.ts';
import { facilitatorRecipients, ownerRecipients } from '../mail/recipients.ts';
import { askOwner } from './ask-owner.ts';
import type { MoveFields } from './move.ts';

/**
 * What follows when a need has moved: clocks start, stop or pause, the other side is asked or told. In the transaction of
 * the move.
 */
export async function followMove(
  trx: Executor,
  ctx: Context,
  need: NeedWithOwner,
  transition: NeedTransition,
  given: MoveFields,
): Promise<void> {
  switch (transition) {
    case 'submit':
      return submitted(trx, ctx, need, given);
    case 'approve':
    case 'return':
      await endClocks(trx, ctx, { needId: need.id, ownOnly: true }, 'answered');
      await revokeLinks(trx, { purpose: 'approve_need', needId: need.id }, ctx.now());
      await cancelMails(trx, { needId: need.id, kinds: ['approval_requested', 'reminder'] });
      if (transition === 'approve') return tellPublished(trx, ctx, need);
      await startClock(trx, ctx, { kind: need.onBehalf ? 'revision' : 'owner_revision', need });
      return tellReturned(trx, ctx, need, given.reason ?? '');
    case 'pause':
      return pauseClocks(trx, ctx, need.id);
    case 'resume':
      return resumeClocks(trx, ctx, need);
    case 'fulfil':
    case 'withdraw':
    case 'expire':
      await closeAsked(trx, ctx, need);
      // Those whom the owner chose go on, also where the need was paused before.
      return resumeClocks(trx, ctx, need);
    default:
      return;
  }
}

async function submitted(trx: Executor, ctx: Context, need: NeedWithOwner, given: MoveFields): Promise<void> {
  // What had come back is on its way again.
  await endClocks(trx, ctx, { needId: need.id, ownOnly: true }, 'answered');
  if (!need.onBehalf) {
    await startClock(trx, ctx, { kind: 'review', need });
    return;
  }
  const dueOn = await startClock(trx, ctx, { kind: 'approval', need });
  await askOwner(trx, ctx, need, given.askOwner, dueOn);
}

async function tellPublished(trx: Executor, ctx: Context, need: NeedWithOwner): Promise<void> {
  await queueMails(
    trx,
    ctx,
    (await ownerRecipients(trx, need)).map((to) => ({
      kind: 'need_published' as const,
      to,
      operatorId: need.operatorId,
      needId: need.id,
      data: { needTitle: need.title },
      path: `/needs/${need.id}`,
    })),
  );
}

/** Whoever wrote it learns why it came back. */
async function tellReturned(trx: Executor, ctx: Context, need: NeedWithOwner, reason: string): Promise<void> {
  const writers = need.onBehalf ? await facilitatorRecipients(trx, need) : await ownerRecipients(trx, need);
  await queueMails(
    trx,
    ctx,
    writers.map((to) => ({
      kind: 'need_returned' as const,
      to,
      operatorId: need.operatorId,
      needId: need.id,
      data: { needTitle: need.title, reason },
      path: `/needs/${need.id}`,
    })),
  );
}
