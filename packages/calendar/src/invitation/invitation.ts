import ICAL from 'ical.js';
import { cleanName, cleanText, mailto, webAddress } from './clean.ts';
import type { Meeting, Participant } from './meeting.ts';

// The library counts 75 octets beside the blank that a continued line begins with; RFC 5545 counts that one as well.
ICAL.foldLength = 74;

const PRODUCT = '-//Navette//Meetings 1.0//EN';

/**
 * The calendar file of an invitation, its update or its cancellation (RFC 5545, RFC 5546), for a mail part of the type
 * `text/calendar; charset=UTF-8; method=REQUEST` or CANCEL.
 * @throws RangeError when the meeting ends before it begins, nobody is invited, or a number or address is none
 */
export function invitation(meeting: Meeting): string {
  check(meeting);
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('prodid', PRODUCT);
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  calendar.addPropertyWithValue('method', meeting.method);
  calendar.addSubcomponent(eventOf(meeting));
  return `${calendar.toString()}\r\n`;
}

function eventOf(meeting: Meeting): ICAL.Component {
  const event = new ICAL.Component('vevent');
  const add = (name: string, value: string | number | ICAL.Time) => event.addPropertyWithValue(name, value);
  add('uid', cleanText(meeting.uid));
  add('dtstamp', utc(meeting.stampedAt));
  add('sequence', meeting.sequence);
  add('dtstart', utc(meeting.startsAt));
  add('dtend', utc(meeting.endsAt));
  add('summary', cleanText(meeting.summary).replace(/\s*\n\s*/g, ' '));
  if (meeting.description) add('description', cleanText(meeting.description));
  if (meeting.location) add('location', cleanText(meeting.location));
  if (meeting.url) add('url', webAddress(meeting.url));
  add('status', meeting.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED');
  add('transp', 'OPAQUE');
  event.addProperty(person('organizer', meeting.organiser));
  for (const attendee of meeting.attendees) event.addProperty(invited(attendee, meeting.method));
  return event;
}

function invited(attendee: Participant, method: Meeting['method']): ICAL.Property {
  const property = person('attendee', attendee);
  property.setParameter('cutype', 'INDIVIDUAL');
  property.setParameter('role', attendee.optional ? 'OPT-PARTICIPANT' : 'REQ-PARTICIPANT');
  property.setParameter('partstat', 'NEEDS-ACTION');
  // Nobody answers a cancellation.
  if (method === 'REQUEST') property.setParameter('rsvp', 'TRUE');
  return property;
}

function person(kind: 'organizer' | 'attendee', { name, email }: Participant): ICAL.Property {
  const property = new ICAL.Property(kind);
  const commonName = cleanName(name);
  if (commonName !== '') property.setParameter('cn', commonName);
  property.setValue(mailto(email));
  return property;
}

function utc(at: Date): ICAL.Time {
  return ICAL.Time.fromJSDate(at, true);
}

function check({ uid, sequence, startsAt, endsAt, stampedAt, attendees }: Meeting): void {
  if (uid.trim() === '') throw new RangeError('a meeting needs its uid');
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 2 ** 31 - 1)
    throw new RangeError('a sequence is 0, 1, 2…');
  if ([startsAt, endsAt, stampedAt].some((at) => Number.isNaN(at.getTime()))) throw new RangeError('no moment');
  if (endsAt.getTime() <= startsAt.getTime()) throw new RangeError('a meeting ends after it begins');
  if (attendees.length === 0) throw new RangeError('nobody is invited');
}
