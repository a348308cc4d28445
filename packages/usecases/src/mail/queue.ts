import { type Executor, findMailStops, insertMails } from '@navette/db';
import { MAIL_KINDS, type MailKind, type MailKinds } from '@navette/mail';
import type { Context } from '../context/context.ts';
import { enqueue } from '../context/record.ts';
import { type LinkTarget, newLink } from '../link/new-link.ts';
import type { Recipient } from './recipients.ts';

/** Facts that are worked out when the mail is sent: who writes, to whom, and the address that its button leads to. */
type WorkedOut = 'operatorName' | 'recipientName' | 'url' | 'objectUrl' | 'rightsUrl';

/** What a mail of a kind is about, as it is kept until it is sent. */
export type MailData<K extends MailKind> = Omit<MailKinds[K], WorkedOut>;

/** A mail to write. */
export type NewLetter = {
  [K in MailKind]: {
    readonly kind: K;
    readonly to: Recipient;
    readonly data: MailData<K>;
    readonly operatorId: string | null;
    /** Told twice, it is written once. */
    readonly occasion?: string;
    readonly needId?: string | undefined;
    readonly introductionId?: string | undefined;
    /** Where the button leads: to what a link opens without an account, … */
    readonly link?: LinkTarget;
    /** … or to a page of the product, from the root. */
    readonly path?: string;
    readonly replyTo?: string | undefined;
    /** News that may grow until then; absent: it leaves at once. */
    readonly notBefore?: Date;
    readonly icalendar?: { readonly method: string; readonly content: string };
  };
}[MailKind];

/**
 * Writes mails in the transaction that makes them necessary; they leave when it is committed. News waits for people who
 * want it gathered; nothing goes to an address that refused or does not want it, but what must be said.
 * @returns how many will be sent
 */
export async function queueMails(trx: Executor, ctx: Context, letters: readonly NewLetter[]): Promise<number> {
  if (letters.length === 0) return 0;
  const stops = await findMailStops(
    trx,
    letters.map((letter) => letter.to.address.toLowerCase()),
  );
  const now = ctx.now();
  const rows = [];
  for (const letter of letters) {
    const id = ctx.newId.ordered();
    const stop = stops.get(letter.to.address.toLowerCase());
    const linkId = letter.link === undefined ? null : await newLink(trx, ctx, letter.link, letter.to);
    rows.push({
      id,
      kind: letter.kind,
      state: stateOf(letter, stop?.reason),
      occasion: letter.occasion === undefined ? null : `${letter.occasion}:${letter.to.address.toLowerCase()}`,
      toAddress: letter.to.address,
      toName: letter.to.name,
      personId: letter.to.personId ?? null,
      contactId: letter.to.contactId ?? null,
      operatorId: letter.operatorId,
      needId: letter.needId ?? null,
      introductionId: letter.introductionId ?? null,
      language: letter.to.language,
      data: JSON.stringify(letter.path === undefined ? letter.data : { ...letter.data, path: letter.path }),
      linkId,
      replyTo: letter.replyTo ?? null,
      icalendar: letter.icalendar === undefined ? null : JSON.stringify(letter.icalendar),
      messageId: `navette.${id}`,
      nextTryAt: letter.notBefore ?? now,
      createdAt: now,
      sentAt: null,
      error: null,
    } as const);
  }
  const added = new Set(await insertMails(trx, rows));
  const sent = rows.filter((row) => row.state === 'waiting' && added.has(row.id));
  await enqueue(
    trx,
    ctx,
    'send-mail',
    sent.filter((row) => row.nextTryAt <= now).map((row) => ({ mailId: row.id })),
  );
  return sent.length;
}

function stateOf(letter: NewLetter, stopped: string | undefined): 'waiting' | 'gathered' | 'suppressed' {
  const { category } = MAIL_KINDS[letter.kind];
  if (stopped === 'refused' || stopped === 'bounced') return 'suppressed';
  if (category === 'essential') return 'waiting';
  if (stopped !== undefined) return category === 'news' ? 'suppressed' : 'waiting';
  if (category === 'task') return 'waiting';
  switch (letter.to.frequency) {
    case 'off':
      return 'suppressed';
    case 'daily':
    case 'weekly':
      return letter.to.personId === undefined ? 'waiting' : 'gathered';
    default:
      return 'waiting';
  }
}
