import { invalidField } from '../error/domain-error.ts';

export const MEETING_STATES = ['planned', 'cancelled', 'held'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** What somebody who is invited says. */
export const ATTENDANCES = ['needs_action', 'accepted', 'declined', 'tentative'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

/** People invited to one meeting. */
export const MOST_ATTENDEES = 30;

const LONGEST_MS = 24 * 3_600_000;
/** Nobody plans further ahead; a year that was mistyped is. */
const FURTHEST_MS = 3 * 366 * 24 * 3_600_000;

/**
 * A meeting is planned for later, ends after it begins, and lasts a day at most.
 * @throws DomainError `invalid`
 */
export function checkMeetingTime(startsAt: Date, endsAt: Date, now: Date): void {
  const [start, end] = [startsAt.getTime(), endsAt.getTime()];
  if (start <= now.getTime()) throw invalidField('/startsAt', 'past', 'a moment to come');
  if (start > now.getTime() + FURTHEST_MS) throw invalidField('/startsAt', 'too_far', 'a moment within three years');
  if (end <= start) throw invalidField('/endsAt', 'out_of_order', 'a moment after the beginning');
  if (end - start > LONGEST_MS) throw invalidField('/endsAt', 'too_long', '24 hours after the beginning at most');
}

/** Whether a time zone is one of the IANA database, such as "Europe/Paris": a difference to UTC is none. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]+(\/[A-Za-z0-9_+-]+)*$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** An answer to an invitation, as it came back. */
export interface AttendanceAnswer {
  /** Of the invitation that it answers. */
  readonly sequence: number;
  readonly at: Date;
}

/**
 * Whether an answer holds: it is to the invitation as it stands now, and no later one came before it. Mails overtake each
 * other, and programs answer an earlier date as if it still were one.
 */
export function answerHolds(
  answer: AttendanceAnswer,
  meeting: { readonly sequence: number },
  before: { readonly sequence: number | null; readonly at: Date | null },
): boolean {
  if (answer.sequence !== meeting.sequence) return false;
  return before.sequence !== answer.sequence || before.at === null || answer.at.getTime() >= before.at.getTime();
}
