import { momentBefore } from './period.ts';

/** What is known of a contact, as far as it decides whether they must be told where their data came from. */
export interface NoticeFacts {
  /** "navette" where somebody entered them by hand, with the person in front of them; else the list they came by. */
  readonly source: string;
  readonly email: string | null;
  readonly createdAt: Date;
  readonly noticeQueuedAt: Date | null;
  readonly opposedAt: Date | null;
  readonly erasedAt: Date | null;
  /** The address is on the opposition list, or refuses mail. */
  readonly unreachable: boolean;
}

/** What contacts that were entered by hand have for a source. */
export const ENTERED_BY_HAND = 'navette';

/** How long after they came in they may be told, at the latest (RGPD, art. 14(3)). */
export const NOTICE_WITHIN = 'P1M';

/** Whether somebody is still to be told that the network has their data, and from where; and whether it is late. */
export function noticeDue(contact: NoticeFacts, now: Date): 'no' | 'due' | 'late' {
  if (contact.source === ENTERED_BY_HAND || contact.email === null) return 'no';
  if (contact.noticeQueuedAt !== null || contact.erasedAt !== null) return 'no';
  // Who said no is not written to, not even this: the register keeps that they said so.
  if (contact.opposedAt !== null || contact.unreachable) return 'no';
  return contact.createdAt < momentBefore(now, NOTICE_WITHIN) ? 'late' : 'due';
}
