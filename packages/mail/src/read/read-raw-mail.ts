import PostalMime, { type Email } from 'postal-mime';
import { isAutoSubmitted } from './auto-submitted.ts';
import { bounceOf } from './bounce.ts';
import { cleanLine, cleanLines } from './clean-read.ts';
import { countParts } from './count-parts.ts';
import { cutText } from './cut-text.ts';
import { htmlToText } from './html-to-text.ts';
import { READ_LIMITS, type ReadLimits } from './limits.ts';
import { MailReadError } from './mail-read-error.ts';
import { mailboxes } from './mailboxes.ts';
import { messageId, messageIds } from './message-ids.ts';
import { piecesOf } from './pieces.ts';
import type { ReadMail } from './read-mail.ts';

/** Headers of which a mail has at least one. */
const HEADERS_OF_A_MAIL = new Set(['from', 'to', 'date', 'message-id', 'received', 'subject', 'return-path']);
const DEEPEST_PARTS = 30;
const LARGEST_HEADERS = 1_000_000;

/**
 * Reads a raw mail (RFC 5322), as a server hands it over or a mail program saves it in an .eml file. A mail within a
 * mail is an attachment. Takes seconds of processor time for 25 MB: not for where requests are answered.
 * @param bytes - as they came; how they are encoded is in them
 * @throws MailReadError when it is no mail, or beyond the limits
 */
export async function readRawMail(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<ReadMail> {
  const most = { ...READ_LIMITS, ...limits };
  const email = await parse(bytes, most);
  const subject = cleanLine(email.subject ?? '');
  const date = new Date(email.date ?? '');
  const bounce = bounceOf(email.attachments, email.headers);
  const isReport = email.headers.some(
    ({ key, value }) => key === 'content-type' && /^multipart\/report\b/i.test(value),
  );
  return {
    from: mailboxes(email.from ? [email.from] : [])[0] ?? null,
    replyTo: mailboxes(email.replyTo),
    to: mailboxes(email.to),
    cc: mailboxes(email.cc),
    subject,
    date: Number.isNaN(date.getTime()) ? null : date,
    messageId: messageId(email.messageId),
    inReplyTo: messageId(email.inReplyTo),
    references: messageIds(email.references),
    ...cutText(textOf(email), most.textBytes),
    ...piecesOf(email.attachments, isReport, most.attachments),
    autoSubmitted: bounce !== null || isAutoSubmitted(email.headers, subject),
    bounce,
  };
}

async function parse(bytes: Uint8Array, most: ReadLimits): Promise<Email> {
  if (bytes.length === 0) throw new MailReadError('empty', 'There is nothing to read.');
  if (bytes.length > most.bytes) throw new MailReadError('too_large', `A mail of more than ${most.bytes} bytes.`);
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (countParts(raw, most.parts) > most.parts) {
    throw new MailReadError('too_many_parts', `A mail of more than ${most.parts} parts.`);
  }
  const email = await PostalMime.parse(bytes, {
    forceRfc822Attachments: true,
    maxNestingDepth: DEEPEST_PARTS,
    maxHeadersSize: LARGEST_HEADERS,
  }).catch((error: unknown) => {
    // The library refuses for two reasons only: parts within parts, and headers without an end.
    throw new MailReadError('too_deep', error instanceof Error ? error.message : String(error));
  });
  if (!email.headers.some(({ key, value }) => HEADERS_OF_A_MAIL.has(key) && value !== '')) {
    throw new MailReadError('not_a_mail', 'Nothing in it is the header of a mail.');
  }
  return email;
}

/** The words for a reader: the plain text unless it is blank. */
function textOf({ text = '', html = '' }: Email): string {
  const plain = cleanLines(text);
  return plain === '' && html !== '' ? cleanLines(htmlToText(html)) : plain;
}
