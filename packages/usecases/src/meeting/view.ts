import type { MeetingView } from '@navette/contracts';
import type { MeetingWithAttendees } from '@navette/db';

/** A meeting as both sides and their facilitators see it: names are known. */
export function meetingView(row: MeetingWithAttendees): MeetingView {
  return {
    id: row.id,
    introductionId: row.introductionId,
    uid: row.uid,
    sequence: row.sequence,
    state: row.state,
    organiser: { name: row.organiserName, email: row.organiserEmail },
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    timeZone: row.timeZone,
    summary: row.summary,
    description: row.description,
    place: row.place,
    url: row.url,
    attendees: row.attendees.map((attendee) => ({
      email: attendee.email,
      name: attendee.name,
      side: attendee.side,
      answer: attendee.answer,
      answeredAt: attendee.answeredAt?.toISOString() ?? null,
    })),
    version: row.version,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
