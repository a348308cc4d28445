import type { Executor, MessageRow } from '@navette/db';
import type { Context } from '../context/context.ts';
import type { Party } from '../introduction/party.ts';
import { referenceOf } from '../introduction/reference.ts';
import { queueMails } from '../mail/queue.ts';
import { facilitatorRecipients, ownerRecipients, type Recipient, startupRecipients } from '../mail/recipients.ts';

/** How much of a message its mail tells, UTF-16 units. */
const EXCERPT_LENGTH = 300;

/** Writes to whom a message is for: the other side, or both where a facilitator wrote it; a question, to who can answer it. */
export async function tellReaders(trx: Executor, ctx: Context, party: Party, row: MessageRow): Promise<void> {
  const { row: introduction, need } = party;
  const about = {
    operatorId: introduction.operatorId,
    needId: introduction.needId,
    introductionId: introduction.id,
    path: `/introductions/${introduction.id}`,
    occasion: `message:${row.id}`,
  };
  const owner = () => ownerRecipients(trx, need);
  const startup = () => startupRecipients(trx, introduction.operatorId, introduction.startupId);
  const others = (recipients: readonly Recipient[]) =>
    recipients.filter((to) => to.personId === undefined || to.personId !== row.authorId);
  if (row.masked) {
    const asked = row.side === 'startup';
    const kind = asked ? ('question_received' as const) : ('question_answered' as const);
    const recipients = asked ? [...(await owner()), ...(await facilitatorRecipients(trx, need))] : await startup();
    const data = { reference: referenceOf(introduction.id) };
    await queueMails(
      trx,
      ctx,
      others(recipients).map((to) => ({ ...about, kind, to, data })),
    );
    return;
  }
  const recipients = [
    ...(row.side === 'owner' ? [] : await owner()),
    ...(row.side === 'startup' ? [] : await startup()),
  ];
  const data = { aboutTitle: introduction.needTitle, excerpt: excerptOf(row.text) };
  await queueMails(
    trx,
    ctx,
    others(recipients).map((to) => ({ ...about, kind: 'message_received' as const, to, data })),
  );
}

function excerptOf(text: string): string {
  return text.length <= EXCERPT_LENGTH ? text : `${text.slice(0, EXCERPT_LENGTH).trimEnd()}…`;
}
