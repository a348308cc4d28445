import {
  cancelMails,
  type Executor,
  lockRunningClocks,
  type NeedWithOwner,
  revokeLinks,
  updateClock,
} from '@navette/db';
import type { NeedTransition } from '@navette/domain';
import { endClocks } from '../clock/end.ts';
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
      return transition === 'approve'
        ? tellPublished(trx, ctx, need)
        : tellReturned(trx, ctx, need, given.reason ?? '');
    case 'pause':
      return setClocks(trx, need.id, 'paused');
    case 'resume':
      return setClocks(trx, need.id, 'running');
    case 'fulfil':
    case 'withdraw':
    case 'expire':
      return closeAsked(trx, ctx, need);
    default:
      return;
  }
}

async function submitted(trx: Executor, ctx: Context, need: NeedWithOwner, given: MoveFields): Promise<void> {
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

async function setClocks(trx: Executor, needId: string, state: 'paused' | 'running'): Promise<void> {
  for (const clock of await lockRunningClocks(trx, { needId })) await updateClock(trx, clock.id, { state });
}
