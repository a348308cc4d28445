import { type Executor, findLink, findPerson, type MailRow } from '@navette/db';
import { type Letter, MAIL_KINDS, type MailData, type MailKind, renderMail } from '@navette/mail';
import type { LinkSigner } from '../link/signer.ts';
import { operatorName } from './operator-name.ts';

/** What a mail is put into words with. */
export interface MailDesk {
  readonly links: LinkSigner;
  /** The address under which people reach the product, without a slash at the end. */
  readonly publicUrl: string;
  /** The domain of Message-IDs. */
  readonly domain: string;
}

/**
 * Puts a mail into words as it is sent. The same mail always gives the same Message-ID, and the same links: nothing that
 * opens one is kept in the database.
 */
export async function composeMail(db: Executor, desk: MailDesk, mail: MailRow): Promise<Letter> {
  const kind = mail.kind as MailKind;
  const { path, ...data } = mail.data as Record<string, unknown> & { readonly path?: string };
  const [operator, link, person] = await Promise.all([
    operatorName(db, mail.operatorId),
    mail.linkId === null ? undefined : findLink(db, mail.linkId),
    mail.personId === null ? undefined : findPerson(db, mail.personId),
  ]);
  const url =
    link === undefined ? `${desk.publicUrl}${path ?? '/'}` : `${desk.publicUrl}/link#${desk.links.tokenOf(link)}`;
  const unsubscribeUrl = `${desk.publicUrl}/api/unsubscribe/${desk.links.tokenOf(unsubscribeLink(mail))}`;
  const { unsubscribable } = MAIL_KINDS[kind];
  const told = {
    // What identity writes brings an address of its own; a notice's button is an objection.
    ...{ url, objectUrl: url, rightsUrl: `${desk.publicUrl}/privacy` },
    ...withAddresses(data, desk.publicUrl),
    operatorName: operator,
    recipientName: mail.toName,
    ...(person !== undefined && { preferencesUrl: `${desk.publicUrl}/me/mails` }),
    ...(unsubscribable && { unsubscribeUrl }),
  };
  const { subject, text, html } = renderMail(kind, told as unknown as MailData<MailKind>, mail.language);
  const icalendar = mail.icalendar as NonNullable<Letter['icalendar']> | null;
  return {
    messageId: `<${mail.messageId}@${desk.domain}>`,
    to: { name: mail.toName, address: mail.toAddress },
    subject,
    text,
    html,
    language: mail.language,
    date: mail.createdAt,
    ...(mail.replyTo !== null && { replyTo: { name: operator, address: mail.replyTo } }),
    ...(unsubscribable && { listUnsubscribe: { url: unsubscribeUrl } }),
    ...(icalendar !== null && { icalendar }),
  };
}

/** What an unsubscribe link's signature covers. */
export function unsubscribeLink(mail: Pick<MailRow, 'id' | 'createdAt'>) {
  return { id: mail.id, purpose: 'unsubscribe', expiresAt: mail.createdAt };
}

/** Items of a digest keep paths; where they lead is known when they are sent. */
function withAddresses(data: Readonly<Record<string, unknown>>, publicUrl: string): Record<string, unknown> {
  if (!Array.isArray(data.items)) return { ...data };
  const items = data.items.map((item: Record<string, unknown>) => {
    const { path, ...rest } = item;
    return typeof path === 'string' ? { ...rest, url: `${publicUrl}${path}` } : item;
  });
  return { ...data, items };
}
