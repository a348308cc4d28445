import { invalidField } from '@navette/domain';
import ICAL from 'ical.js';
import { attendeeAddress } from './attendee-address.ts';
import { calendarLines } from './calendar-lines.ts';
import { momentOf } from './moment.ts';
import { parameter } from './parameter.ts';
import { type MeetingReply, PARTICIPATIONS, type Participation } from './reply.ts';

const METHODS = { REPLY: 'reply', COUNTER: 'counter' } as const;
const LONGEST_COMMENT = 2_000;
/** Nobody answers for more. */
const MOST_REPLIES = 100;

/**
 * The answers in a calendar file that came back as mail, as Outlook, Google and Apple write them: one for each attendee
 * of each event.
 * @throws DomainError `invalid` with `/calendar` and a code: `calendar_size` (over 256 kB), `calendar_form` (no calendar),
 * `calendar_method` (an invitation, a publication: no answer), `calendar_reply` (nobody answers in it)
 */
export function readReply(text: string): MeetingReply[] {
  const calendar = parse(calendarLines(text));
  const written = String(calendar.getFirstPropertyValue('method') ?? '')
    .trim()
    .toUpperCase();
  if (written !== 'REPLY' && written !== 'COUNTER') {
    throw invalidField('/calendar', 'calendar_method', 'an answer: METHOD:REPLY or METHOD:COUNTER');
  }
  const replies = calendar
    .getAllSubcomponents('vevent')
    .slice(0, MOST_REPLIES)
    .flatMap((event) => repliesOf(event, METHODS[written]))
    .slice(0, MOST_REPLIES);
  if (replies.length === 0) throw invalidField('/calendar', 'calendar_reply', 'a UID and the address of who answers');
  return replies;
}

function parse(lines: string): ICAL.Component {
  try {
    const parsed: unknown[] = ICAL.parse(lines);
    // Of several calendars in one file the library gives a list.
    return new ICAL.Component(Array.isArray(parsed[0]) ? parsed[0] : parsed);
  } catch {
    throw invalidField('/calendar', 'calendar_form', 'a calendar file that can be read');
  }
}

function repliesOf(event: ICAL.Component, method: MeetingReply['method']): MeetingReply[] {
  const uid = String(event.getFirstPropertyValue('uid') ?? '').trim();
  if (uid === '') return [];
  const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0);
  const recurrence = event.getFirstProperty('recurrence-id')?.getFirstValue();
  const answeredAt = momentOf(event, 'dtstamp');
  const proposed = method === 'counter' ? proposedTime(event) : undefined;
  return event.getAllProperties('attendee').flatMap((property): MeetingReply[] => {
    const attendee = attendeeAddress(property);
    if (attendee === undefined) return [];
    const comment = commentOf(event, property);
    return [
      {
        method,
        uid,
        sequence: Number.isInteger(sequence) && sequence >= 0 ? sequence : 0,
        attendee,
        partstat: participation(property),
        ...(comment !== '' && { comment }),
        ...(recurrence instanceof ICAL.Time && { recurrenceId: recurrence.toICALString() }),
        ...(answeredAt !== undefined && { answeredAt }),
        ...(proposed !== undefined && { proposed }),
      },
    ];
  });
}

function participation(attendee: ICAL.Property): Participation {
  const written = parameter(attendee, 'partstat').toLowerCase().replace('-', '_');
  return PARTICIPATIONS.find((known) => known === written) ?? 'needs_action';
}

/** COMMENT as the standard has it; Google writes it beside the attendee. */
function commentOf(event: ICAL.Component, attendee: ICAL.Property): string {
  const own = event.getAllProperties('comment').map((property) => String(property.getFirstValue() ?? ''));
  const text = [...own, parameter(attendee, 'x-response-comment')].map((part) => part.trim()).filter(Boolean);
  return text.join('\n').slice(0, LONGEST_COMMENT).toWellFormed();
}

function proposedTime(event: ICAL.Component): MeetingReply['proposed'] {
  const startsAt = momentOf(event, 'dtstart');
  const endsAt = momentOf(event, 'dtend');
  return startsAt && { startsAt, ...(endsAt && { endsAt }) };
}
