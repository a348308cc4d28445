import type { Mailbox } from '../smtp/letter.ts';

/** A mail as it was read. All texts are well formed, without control characters; nothing of it is to be trusted. */
export interface ReadMail {
  /** Who says to have written it; null where nobody does. */
  readonly from: Mailbox | null;
  readonly replyTo: readonly Mailbox[];
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** One line, '' where there is none. */
  readonly subject: string;
  /** When it says to have been written; null where that is no date. */
  readonly date: Date | null;
  /** "<id@host>" */
  readonly messageId: string | null;
  readonly inReplyTo: string | null;
  /** Message-IDs of the conversation, oldest first, at most 100. */
  readonly references: readonly string[];
  /** The plain text, or made of the page where there is none. Quoted history included: see `quoteFree`. */
  readonly text: string;
  readonly isTextCut: boolean;
  readonly calendars: readonly CalendarPart[];
  readonly attachments: readonly MailAttachment[];
  /** Attachments beyond the limit. */
  readonly attachmentsLeftOut: number;
  /** Whether a program wrote it by itself: an absence, a receipt, a newsletter, a bounce. Not to be answered. */
  readonly autoSubmitted: boolean;
  /** What could not be delivered, where the mail tells that. */
  readonly bounce: Bounce | null;
}

/** A calendar object (RFC 5545) that came along, as text. */
export interface CalendarPart {
  /** "REPLY", "REQUEST", "CANCEL"…; null where it is not said. */
  readonly method: string | null;
  readonly content: string;
}

export interface MailAttachment {
  /** The last part of a path, safe to show; never to be used as a path. */
  readonly fileName: string;
  /** As the mail says: to be checked by content. */
  readonly contentType: string;
  /** Whether it is a picture within the page, such as a logo of a signature. */
  readonly isInline: boolean;
  readonly bytes: Uint8Array;
}

export interface Bounce {
  /** The address that could not be reached. */
  readonly failedRecipient: string;
  /** "5.1.1" (RFC 3463); null where it is not said. */
  readonly status: string | null;
  /** Of the mail that came back; null where it is not said. */
  readonly originalMessageId: string | null;
}
