import { type Executor, findMail, listMails, type MailRow } from '@navette/db';
import { notFound } from '@navette/domain';
import type { RenderedMail } from '@navette/mail';
import { composeMail, type MailDesk } from './compose.ts';

/** A mail of the local mailbox. */
export interface KeptMail {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly createdAt: string;
}

/** Mails that the local mailbox shows. */
const SHOWN = 100;

/** The latest mails that were kept for want of a server. Only where an installation shows them to whoever asks. */
export async function browseKeptMails(db: Executor, desk: MailDesk): Promise<KeptMail[]> {
  const { items } = await listMails(db, { state: 'kept', limit: SHOWN });
  return Promise.all(
    items.map(async (mail) => {
      const { subject } = await composeMail(db, desk, mail);
      return { id: mail.id, kind: mail.kind, to: mail.toAddress, subject, createdAt: mail.createdAt.toISOString() };
    }),
  );
}

/** One of them, in words. @throws DomainError `not_found` for any other mail */
export async function readKeptMail(db: Executor, desk: MailDesk, id: string): Promise<RenderedMail & { to: string }> {
  const mail: MailRow | undefined = await findMail(db, id);
  if (mail?.state !== 'kept') throw notFound();
  const { subject, text, html } = await composeMail(db, desk, mail);
  return { to: mail.toAddress, subject, text, html };
}
