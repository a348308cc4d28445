import type { SendMailOptions } from 'nodemailer';
import { headerLine, headerName } from './check-letter.ts';
import type { Letter, Mailbox } from './letter.ts';

/**
 * A letter as nodemailer takes it.
 * @param sender - who writes unless the letter says, and whom servers on the way tell of what can't be delivered
 */
export function messageOfLetter(letter: Letter, sender: Mailbox): SendMailOptions {
  const { icalendar, listUnsubscribe, replyTo, inReplyTo, references } = letter;
  return {
    messageId: letter.messageId,
    date: letter.date,
    envelope: { from: sender.address, to: [letter.to.address] },
    from: addressed(letter.from ?? sender),
    to: addressed(letter.to),
    ...(replyTo ? { replyTo: addressed(replyTo) } : {}),
    ...(inReplyTo ? { inReplyTo } : {}),
    ...(references && references.length > 0 ? { references: [...references] } : {}),
    subject: headerLine(letter.subject),
    text: letter.text,
    html: letter.html,
    headers: {
      // Vacation messages and mailing lists don't answer to what says so (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      'Content-Language': letter.language,
      ...(listUnsubscribe ? { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    },
    ...(listUnsubscribe ? { list: { unsubscribe: unsubscribeEntries(listUnsubscribe) } } : {}),
    ...(icalendar ? { icalEvent: { ...icalendar, filename: 'invitation.ics' } } : {}),
    // A text is a text, whatever it looks like: nothing is fetched or read from the disk for it.
    disableFileAccess: true,
    disableUrlAccess: true,
    xMailer: false,
  };
}

function addressed(mailbox: Mailbox): { name: string; address: string } {
  return { name: headerName(mailbox), address: mailbox.address };
}

/** Both ways stand in one header, the link first. */
function unsubscribeEntries({ url, mailto }: NonNullable<Letter['listUnsubscribe']>): string[][] {
  return [[new URL(url).href, ...(mailto ? [`mailto:${mailto}`] : [])]];
}
