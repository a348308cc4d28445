import { type MailView, mailList } from '@navette/contracts';
import { findMail, isWithinScope, listMails, type MailRow, type Page } from '@navette/db';
import { authorise, invalidField, may } from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { narrowed, ownOperator } from '../context/own-operator.ts';
import { parse } from '../context/parse.ts';

/** Mails, newest first, of the own operator: to whom, and what became of them. */
export async function browseMails(ctx: Context, query: z.input<typeof mailList>): Promise<Page<MailView>> {
  authorise(ctx.actor, 'mail.read');
  const { cursor, limit, state, needId } = parse(mailList, query);
  if (cursor !== undefined) {
    const row = await findMail(ctx.db, cursor);
    // What belongs to no operator is between the network and a person.
    const within = await isWithinScope(ctx.db, row?.needId ?? null, narrowed(ctx.actor));
    const seen = row !== undefined && within && may(ctx.actor, 'mail.read', { operatorId: row.operatorId ?? 'none' });
    if (!seen) throw invalidField('/cursor', 'unknown_cursor', '`next` of the page before');
  }
  const page = await listMails(ctx.db, {
    ...narrowed(ctx.actor),
    operatorId: ownOperator(ctx.actor),
    state,
    needId,
    after: cursor,
    limit,
  });
  return { items: page.items.map(mailView), next: page.next };
}

function mailView(row: MailRow): MailView {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    to: { name: row.toName, address: row.toAddress },
    needId: row.needId,
    introductionId: row.introductionId,
    tries: row.tries,
    error: row.error,
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
  };
}
