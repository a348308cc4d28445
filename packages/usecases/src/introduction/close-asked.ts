import { cancelMails, type Executor, listAsked, lockIntroduction, type NeedWithOwner, revokeLinks } from '@navette/db';
import { endClocks, partiesOf } from '../clock/end.ts';
import type { Context } from '../context/context.ts';
import { record } from '../context/record.ts';
import { queueMails } from '../mail/queue.ts';
import { startupRecipients } from '../mail/recipients.ts';
import { referenceOf } from './reference.ts';
import { introductionScope } from './scope.ts';
import { takeStep } from './step.ts';

/**
 * Closes what is still open between a need and the startups asked about it, since the need is over, and tells them. Those
 * whom the owner chose go on: they know each other.
 */
export async function closeAsked(trx: Executor, ctx: Context, need: NeedWithOwner): Promise<void> {
  for (const row of await listAsked(trx, need.id)) {
    const current = await lockIntroduction(trx, row.id);
    const parties = current && (await partiesOf(trx, current));
    if (current === undefined || parties === undefined) continue;
    await takeStep(trx, ctx, current, parties, {
      to: 'closed',
      bySide: 'owner',
      reason: 'need_ended',
      clock: 'stopped',
      change: { endedBy: 'owner' },
    });
    await record(trx, ctx, [
      {
        kind: 'introduction.moved',
        ...introductionScope(row),
        payload: { introductionId: row.id, from: row.state, to: 'closed', reason: 'need_ended' },
      },
    ]);
    await cancelMails(trx, { introductionId: row.id, kinds: ['opportunity_proposed', 'reminder'] });
    await revokeLinks(trx, { purpose: 'answer_introduction', introductionId: row.id }, ctx.now());
    await queueMails(
      trx,
      ctx,
      (await startupRecipients(trx, need.operatorId, row.startupId)).map((to) => ({
        kind: 'opportunity_closed' as const,
        to,
        operatorId: need.operatorId,
        needId: need.id,
        introductionId: row.id,
        data: { reference: referenceOf(row.id) },
      })),
    );
  }
  await revokeLinks(trx, { purpose: 'choose_startups', needId: need.id }, ctx.now());
  await endClocks(trx, ctx, { needId: need.id, ownOnly: true }, 'stopped');
}
