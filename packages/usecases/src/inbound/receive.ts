import { createHash } from 'node:crypto';
import { type InboundMail, type InboundMailQuery, inboundMailQuery } from '@navette/contracts';
import {
  type Executor,
  findActivity,
  type InboundMailRow,
  takeInboundMail,
  transaction,
  updateInboundMail,
} from '@navette/db';
import { authorise, may } from '@navette/domain';
import type { ReadMail } from '@navette/mail';
import { subjectsOf } from '../activity/create.ts';
import { activityView } from '../activity/view.ts';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { importingOperator } from '../import/operator.ts';
import { noteReplies, repliesIn } from './attendance.ts';
import { noteBounce } from './bounce.ts';
import { keepAsActivity, type Subjects } from './keep-activity.ts';
import type { MailReader } from './reader.ts';
import type { Result } from './result.ts';

/** A context that can read raw mails. */
export interface InboundContext extends Context {
  readonly mails: MailReader;
}

/**
 * Takes a mail that a facilitator drops: with whom and what about is found out, unless it is said.
 * @throws DomainError `forbidden`; `invalid` for what is no mail, and for what is another operator's
 */
export async function activityFromMail(
  ctx: InboundContext,
  query: InboundMailQuery,
  bytes: Uint8Array,
): Promise<InboundMail> {
  authorise(ctx.actor, 'activity.write');
  const named = parse(inboundMailQuery, query);
  const given = Object.keys(named).length > 0 ? await subjectsOf(ctx, named) : undefined;
  return receive(ctx, bytes, 'dropped', given);
}

/**
 * Takes a mail that a server hands over, for the operator of the key's person.
 * @throws DomainError `forbidden` for a key without the scope, `invalid`
 */
export async function receiveMail(ctx: InboundContext, bytes: Uint8Array): Promise<InboundMail> {
  authorise(ctx.actor, 'inbound.receive');
  return receive(ctx, bytes, 'webhook', undefined);
}

async function receive(
  ctx: InboundContext,
  bytes: Uint8Array,
  means: InboundMailRow['means'],
  given: Subjects | undefined,
): Promise<InboundMail> {
  const operatorId = await importingOperator(ctx.db, ctx.actor, undefined);
  const mail = await ctx.mails.read(bytes);
  return transaction(ctx.db, async (trx) => {
    const { row, isNew } = await takeInboundMail(trx, {
      id: ctx.newId.ordered(),
      messageId: mail.messageId ?? digestOf(bytes),
      operatorId,
      means,
      outcome: 'ignored',
      receivedAt: ctx.now(),
    });
    // What nothing came of may be said to be about something now.
    const again = !isNew && row.outcome !== 'ignored';
    const result = again ? standing(row) : await handle(trx, ctx, operatorId, mail, given);
    if (!again) await updateInboundMail(trx, row.id, { outcome: result.outcome, activityId: result.activityId });
    const kept = result.activityId === null ? undefined : await findActivity(trx, result.activityId);
    const isReader = may(ctx.actor, 'activity.read', { operatorId });
    const { outcome, reason, meetingId, mailId } = result;
    return { outcome, reason, again, activity: kept && isReader ? activityView(kept) : null, meetingId, mailId };
  });
}

/** A mail is read as one thing: that another did not arrive, an answer to an invitation, or something that was written. */
async function handle(
  trx: Executor,
  ctx: InboundContext,
  operatorId: string,
  mail: ReadMail,
  given: Subjects | undefined,
): Promise<Result> {
  if (mail.bounce !== null) return noteBounce(trx, ctx, operatorId, mail.bounce);
  const replies = repliesIn(mail);
  if (replies.length > 0) return noteReplies(trx, ctx, operatorId, mail, replies);
  return keepAsActivity(trx, ctx, operatorId, mail, given);
}

function standing({ outcome, activityId }: InboundMailRow): Result {
  return { outcome, reason: null, activityId, meetingId: null, mailId: null };
}

/** Stands for a mail that bears no Message-ID. */
function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
