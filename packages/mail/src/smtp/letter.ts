import type { Language } from '@navette/taxonomy';

/** A person or mailbox in a header. `name` may be anything that people call themselves, '' where nobody is named. */
export interface Mailbox {
  readonly name: string;
  readonly address: string;
}

/** One mail to one person, ready to be handed to a server. */
export interface Letter {
  /** "<id@host>". The same letter always bears the same one, so that a mailbox can tell a repetition. */
  readonly messageId: string;
  readonly to: Mailbox;
  /** Who writes; the network itself where it is left out. */
  readonly from?: Mailbox;
  /** Who reads an answer; whoever writes where it is left out. */
  readonly replyTo?: Mailbox;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where one click, or one mail, ends letters of this sort (RFC 8058). `url` answers a POST without any session. */
  readonly listUnsubscribe?: { readonly url: string; readonly mailto?: string };
  /** A calendar object (RFC 5545) for the calendar of whoever reads, and its iTIP method. */
  readonly icalendar?: { readonly method: CalendarMethod; readonly content: string };
  /** The Message-ID that this one answers, "<id@host>". */
  readonly inReplyTo?: string;
  /** Message-IDs of the conversation, oldest first. */
  readonly references?: readonly string[];
  readonly date: Date;
  readonly language: Language;
}

/** What the organiser of a meeting may say by mail (RFC 5546). */
export type CalendarMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH';
