import { type Executor, insertMailStop, type MailRow, takeMail, transaction, updateMail } from '@navette/db';
import type { Smtp } from '@navette/mail';
import type { Context } from '../context/context.ts';
import { record } from '../context/record.ts';
import { SECRET_MAILS } from './account-letter.ts';
import { composeMail, type MailDesk } from './compose.ts';
import { addressForgotten } from './forgotten.ts';

/** A context that mails leave by. Without a server they are kept, where a local mailbox shows them. */
export interface PostContext extends Context {
  readonly desk: MailDesk;
  readonly smtp: Pick<Smtp, 'send'> | undefined;
  /** Where there is no server: kept for the mailbox page, or waiting for one. */
  readonly keepsMails: boolean;
}

/** Tries before a mail that no server takes is given up, and the waits between them: some three days in all. */
const TRIES = 14;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 12 * 3_600_000;

/**
 * Sends one mail, if it waits. The row is locked from before the server is asked until what it said is written down: a mail
 * is sent twice only if this process dies between the server's yes and our commit, and then under the same Message-ID.
 * @returns what became of it; undefined where it does not wait, or another worker has it
 */
export async function sendMail(ctx: PostContext, id: string): Promise<MailRow['state'] | undefined> {
  return transaction(ctx.db, async (trx) => {
    const mail = await takeMail(trx, id);
    if (mail === undefined) return undefined;
    if (ctx.smtp === undefined) {
      if (!ctx.keepsMails) return undefined;
      await updateMail(trx, id, { state: 'kept', sentAt: ctx.now() });
      return 'kept';
    }
    const delivery = await ctx.smtp.send(await composeMail(trx, ctx.desk, mail));
    switch (delivery.outcome) {
      case 'accepted':
        await updateMail(trx, id, {
          state: 'sent',
          sentAt: ctx.now(),
          tries: mail.tries + 1,
          error: null,
          ...(SECRET_MAILS.includes(mail.kind) && { data: '{}' }),
          ...addressForgotten(mail),
        });
        return 'sent';
      case 'refused':
        return refuse(trx, ctx, mail, delivery);
      case 'failed':
        return putOff(trx, ctx, mail, delivery);
    }
  });
}

/** The server says never: where the mailbox is at fault nothing goes there any more, and who follows it can see why. */
async function refuse(
  trx: Executor,
  ctx: Context,
  mail: MailRow,
  why: { readonly because: 'recipient' | 'letter'; readonly code: string; readonly text: string },
): Promise<'refused'> {
  const error = `${why.code} ${why.text}`.slice(0, 500);
  const forgotten = addressForgotten(mail);
  await updateMail(trx, mail.id, { state: 'refused', tries: mail.tries + 1, error, ...forgotten });
  if (why.because === 'recipient' && forgotten === undefined) {
    await insertMailStop(trx, {
      address: mail.toAddress.toLowerCase(),
      reason: 'refused',
      detail: error,
      mailId: mail.id,
      at: ctx.now(),
    });
  }
  await record(trx, ctx, [{ kind: 'mail.refused', ...scopeOf(mail), payload: { mailId: mail.id, kind: mail.kind } }]);
  return 'refused';
}

/** Later, each time after twice the wait. */
async function putOff(
  trx: Executor,
  ctx: Context,
  mail: MailRow,
  why: { readonly code: string; readonly text: string },
): Promise<'waiting' | 'given_up'> {
  const tries = mail.tries + 1;
  const error = `${why.code} ${why.text}`.slice(0, 500);
  if (tries >= TRIES) {
    await updateMail(trx, mail.id, { state: 'given_up', tries, error, ...addressForgotten(mail) });
    await record(trx, ctx, [
      { kind: 'mail.given_up', ...scopeOf(mail), payload: { mailId: mail.id, kind: mail.kind } },
    ]);
    return 'given_up';
  }
  const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (tries - 1));
  await updateMail(trx, mail.id, { tries, error, nextTryAt: new Date(ctx.now().getTime() + wait) });
  return 'waiting';
}

/** For those who follow it; the event bears no address. */
function scopeOf(mail: MailRow) {
  return { ...(mail.operatorId !== null && { operatorId: mail.operatorId }) };
}
