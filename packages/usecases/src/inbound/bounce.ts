import { type Executor, findSentMails, insertMailStop, updateMail } from '@navette/db';
import type { Bounce } from '@navette/mail';
import type { Context } from '../context/context.ts';
import { record } from '../context/record.ts';
import { localPart } from './correspondents.ts';
import type { Result } from './result.ts';
import { ignored } from './result.ts';

/** Mails that left; another state says already what became of them. */
const LEFT = ['sent', 'kept'];

/**
 * A mail of ours came back for good: it is marked, and nothing is sent to that address any more. Only a report that names our
 * Message-ID and its very recipient is believed, for anybody can write one.
 */
export async function noteBounce(trx: Executor, ctx: Context, operatorId: string, bounce: Bounce): Promise<Result> {
  if (bounce.status !== null && !bounce.status.startsWith('5')) return ignored('not_final');
  const [id] = bounce.originalMessageId === null ? [] : localPart(bounce.originalMessageId);
  const mail = id === undefined ? undefined : (await findSentMails(trx, operatorId, [id])).get(id);
  const address = bounce.failedRecipient.toLowerCase();
  if (mail === undefined || mail.toAddress.toLowerCase() !== address) return ignored('unknown_mail');
  const detail = `bounced ${bounce.status ?? ''}`.trim();
  if (LEFT.includes(mail.state)) await updateMail(trx, mail.id, { state: 'refused', error: detail });
  await insertMailStop(trx, { address, reason: 'bounced', detail, mailId: mail.id, at: ctx.now() });
  await record(trx, ctx, [
    {
      kind: 'mail.refused',
      operatorId,
      ...(mail.needId !== null && { needId: mail.needId }),
      payload: { mailId: mail.id, kind: mail.kind },
    },
  ]);
  return { outcome: 'bounce', reason: null, activityId: null, meetingId: null, mailId: mail.id };
}
