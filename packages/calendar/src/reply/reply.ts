/** What an attendee says: `needs_action` where the answer is one that nobody knows (RFC 5545). */
export const PARTICIPATIONS = ['accepted', 'declined', 'tentative', 'delegated', 'needs_action'] as const;
export type Participation = (typeof PARTICIPATIONS)[number];

/** One attendee's answer to an invitation. */
export interface MeetingReply {
  /** `counter` proposes another time, and is as good as a no until the organiser says more. */
  readonly method: 'reply' | 'counter';
  /** The meeting's. */
  readonly uid: string;
  /** Of the version that is answered; 0 where the mail does not say. */
  readonly sequence: number;
  /** The attendee's address in small letters. Anybody can write one: whether the mail came from there is to be checked. */
  readonly attendee: string;
  readonly partstat: Participation;
  /** What the attendee adds, plain text of up to 2,000 characters. */
  readonly comment?: string;
  /** Which one of a series, as the mail writes it: "20260305T090000Z". */
  readonly recurrenceId?: string;
  /** When it was answered: the later of two answers to one version holds. */
  readonly answeredAt?: Date;
  /** Of a counter: the time proposed. */
  readonly proposed?: { readonly startsAt: Date; readonly endsAt?: Date };
}
