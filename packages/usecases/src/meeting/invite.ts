import { invitation } from '@navette/calendar';
import type { AttendeeRow, Executor, MeetingWithAttendees } from '@navette/db';
import { isLanguage } from '@navette/taxonomy';
import type { Context } from '../context/context.ts';
import type { Party } from '../introduction/party.ts';
import { queueMails } from '../mail/queue.ts';

/** What is told of a meeting: that it is, that it changed, that it is not. */
export type Telling = 'meeting_invitation' | 'meeting_updated' | 'meeting_cancelled';

/** The calendar file of a meeting as it stands, for these of its attendees. */
export function calendarFile(
  meeting: MeetingWithAttendees,
  method: 'REQUEST' | 'CANCEL',
  attendees: readonly AttendeeRow[],
  stampedAt: Date,
): string {
  return invitation({
    uid: meeting.uid,
    sequence: meeting.sequence,
    method,
    stampedAt,
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    summary: meeting.summary,
    ...(meeting.description !== null && { description: meeting.description }),
    ...(meeting.place !== null && { location: meeting.place }),
    ...(meeting.url !== null && { url: meeting.url }),
    organiser: { name: meeting.organiserName, email: meeting.organiserEmail },
    attendees: attendees.map(({ name, email }) => ({ name, email })),
  });
}

/** Writes to attendees of a meeting, each with the calendar file; a cancellation names only whom it is for. */
export async function tellAttendees(
  trx: Executor,
  ctx: Context,
  party: Party,
  meeting: MeetingWithAttendees,
  kind: Telling,
  to: readonly AttendeeRow[],
): Promise<void> {
  if (to.length === 0) return;
  const method = kind === 'meeting_cancelled' ? 'CANCEL' : 'REQUEST';
  const content = calendarFile(meeting, method, method === 'CANCEL' ? to : meeting.attendees, ctx.now());
  const data = {
    aboutTitle: meeting.summary,
    startsAt: meeting.startsAt.toISOString(),
    endsAt: meeting.endsAt.toISOString(),
    timeZone: meeting.timeZone,
    place: meeting.place ?? meeting.url ?? '',
  };
  await queueMails(
    trx,
    ctx,
    to.map((attendee) => ({
      kind,
      occasion: `meeting:${meeting.id}:${meeting.sequence}`,
      to: {
        address: attendee.email,
        name: attendee.name,
        language: isLanguage(attendee.language) ? attendee.language : 'fr',
        ...(attendee.personId !== null && { personId: attendee.personId }),
      },
      operatorId: party.row.operatorId,
      needId: party.row.needId,
      introductionId: party.row.id,
      // Who has no account has nothing to look at but the mail.
      ...(attendee.personId === null
        ? { data: { ...data, url: null } }
        : { data, path: `/introductions/${party.row.id}` }),
      replyTo: meeting.organiserEmail,
      icalendar: { method, content },
    })),
  );
}
