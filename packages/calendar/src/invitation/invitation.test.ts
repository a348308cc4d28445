import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { strictLines } from '../testing/strict-lines.ts';
import { invitation } from './invitation.ts';
import type { Meeting } from './meeting.ts';

const meeting: Meeting = {
  uid: '0198f3c2-8a51-7c3e-9d2b-3f7a1c5e8b90@navette.example',
  sequence: 0,
  method: 'REQUEST',
  stampedAt: new Date('2026-10-20T07:30:00.250Z'),
  startsAt: new Date('2026-10-26T09:00:00Z'),
  endsAt: new Date('2026-10-26T10:30:00Z'),
  summary: 'Ateliers Delattre et Sensoria : premier échange',
  description: 'Ordre du jour :\n1. La ligne ; ses arrêts, leurs causes\n2. Un essai payé',
  location: '12, rue des Tanneurs; Roubaix',
  url: 'https://navette.example/introductions/7?tab=meeting;x,y',
  organiser: { name: 'Claire Lefèvre', email: 'claire.lefevre@campus.example' },
  attendees: [
    { name: 'Jörg Müller', email: 'joerg.mueller@delattre.example' },
    { name: 'Aïcha Benali', email: 'aicha+navette@sensoria.example', optional: true },
  ],
};

/** What both libraries read in a file, after the letter of the standard was held. */
function read(file: string) {
  const lines = strictLines(file);
  const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent');
  const other = convertIcsCalendar(undefined, file);
  const second = other.events?.[0];
  if (!event || !second) throw new Error('no event');
  return { lines, event, second, method: other.method };
}

describe('invitation', () => {
  it('reads the same in two parsers and by the letter', () => {
    const { lines, event, second, method } = read(invitation(meeting));
    expect(lines.slice(0, 5)).toEqual([
      'BEGIN:VCALENDAR',
      'PRODID:-//Navette//Meetings 1.0//EN',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'METHOD:REQUEST',
    ]);
    expect(lines).toEqual(expect.arrayContaining(['SEQUENCE:0', 'STATUS:CONFIRMED', 'TRANSP:OPAQUE']));
    expect(lines).toEqual(
      expect.arrayContaining(['DTSTAMP:20261020T073000Z', 'DTSTART:20261026T090000Z', 'DTEND:20261026T103000Z']),
    );
    for (const [name, value] of Object.entries({
      summary: meeting.summary,
      location: meeting.location,
      uid: meeting.uid,
    })) {
      expect(event.getFirstPropertyValue(name)).toBe(value);
    }
    expect(event.getFirstPropertyValue('description')).toBe(meeting.description);
    expect(event.getFirstPropertyValue('url')).toBe(meeting.url);
    const { summary, description, uid, location, url, startsAt, endsAt } = meeting;
    expect(method).toBe('REQUEST');
    expect(second).toMatchObject({ summary, description, uid, location, url, status: 'CONFIRMED' });
    expect([second.start.date, second.end?.date]).toEqual([startsAt, endsAt]);
  });

  it('names the organiser, and whom it asks to answer', () => {
    const { event, second, lines } = read(invitation(meeting));
    const people = [...event.getAllProperties('organizer'), ...event.getAllProperties('attendee')].map((property) =>
      property.toJSON(),
    );
    const asked = { cutype: 'INDIVIDUAL', partstat: 'NEEDS-ACTION', rsvp: 'TRUE' };
    expect(people).toEqual([
      ['organizer', { cn: 'Claire Lefèvre' }, 'cal-address', 'mailto:claire.lefevre@campus.example'],
      [
        'attendee',
        { cn: 'Jörg Müller', role: 'REQ-PARTICIPANT', ...asked },
        'cal-address',
        'mailto:joerg.mueller@delattre.example',
      ],
      [
        'attendee',
        { cn: 'Aïcha Benali', role: 'OPT-PARTICIPANT', ...asked },
        'cal-address',
        'mailto:aicha+navette@sensoria.example',
      ],
    ]);
    expect(second.organizer).toMatchObject({ name: 'Claire Lefèvre', email: 'claire.lefevre@campus.example' });
    expect(second.attendees).toMatchObject([
      { name: 'Jörg Müller', email: 'joerg.mueller@delattre.example', partstat: 'NEEDS-ACTION', rsvp: true },
      { name: 'Aïcha Benali', email: 'aicha+navette@sensoria.example', role: 'OPT-PARTICIPANT', rsvp: true },
    ]);
    expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toHaveLength(2);
  });

  it('is updated and cancelled under the same UID with a higher sequence', () => {
    const [first, update, end] = [
      meeting,
      { ...meeting, sequence: 1, startsAt: new Date('2026-10-26T09:30:00Z') },
      { ...meeting, sequence: 2, method: 'CANCEL' as const },
    ].map((version) => read(invitation(version)));
    expect([first, update, end].map((version) => version?.event.getFirstPropertyValue('uid'))).toEqual(
      Array(3).fill(meeting.uid),
    );
    expect([first, update, end].map((version) => version?.event.getFirstPropertyValue('sequence'))).toEqual([0, 1, 2]);
    expect(end?.lines).toEqual(expect.arrayContaining(['METHOD:CANCEL', 'STATUS:CANCELLED']));
    expect(end?.lines.join()).not.toContain('RSVP');
  });

  it('leaves out what is not said', () => {
    const { lines } = read(invitation({ ...meeting, description: undefined, location: '', url: undefined }));
    expect(lines.filter((line) => /^(DESCRIPTION|LOCATION|URL)/.test(line))).toEqual([]);
  });
});

describe('the text of an invitation', () => {
  it.each([
    ['umlauts and ß', 'Größe, Güte; Maß: „Prüfstraße“'],
    ['backslashes', 'C:\\neu\\new \\, \\; \\\\n'],
    ['new lines', 'a\nb\n\nc\n'],
    ['emoji of several characters', '👩🏽‍🏭🇫🇷🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(30)],
    ['lines of the format itself', 'BEGIN:VALARM\nATTENDEE:mailto:x@y.example'],
    ['quotes and colons', '"a":\'b\';c="d"'],
    ['tabs and blanks at the edges', ' \tx\t '],
    ['5,000 characters', 'Zähe Stähle, 20 % dünner; €\n'.repeat(180).slice(0, 5_000)],
    ['5,000 characters without a blank', '漢字'.repeat(2_500)],
  ])('keeps %s', (_what, description) => {
    const { event, second } = read(invitation({ ...meeting, description }));
    expect(event.getFirstPropertyValue('description')).toBe(description);
    expect(second.description).toBe(description);
  });

  it('folds at each length without cutting a character', () => {
    for (let length = 1; length < 160; length++) {
      const summary = `${'x'.repeat(length % 7)}${'é😀a'.repeat(length)}`;
      expect(read(invitation({ ...meeting, summary })).event.getFirstPropertyValue('summary')).toBe(summary);
    }
  });

  it('lets nobody write lines of their own', () => {
    const evil = 'x\r\nEND:VEVENT\r\nATTENDEE:mailto:eve@evil.example\r\n';
    const file = invitation({
      ...meeting,
      summary: evil,
      location: evil,
      uid: `a${evil}`,
      organiser: { name: evil, email: `a@b.example${evil}` },
      attendees: [{ name: `"${evil}";X=1:`, email: `c@d.example${evil}` }],
    });
    const lines = strictLines(file);
    const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent') ?? expect.fail('no event');
    expect(event.getFirstPropertyValue('location')).toBe(evil.replaceAll('\r\n', '\n'));
    expect(event.getAllProperties('attendee')).toHaveLength(1);
    expect(lines.filter((line) => /^ATTENDEE:/.test(line))).toEqual([]);
  });

  it('takes broken and control characters out', () => {
    const { event } = read(invitation({ ...meeting, summary: 'a\ud800b\u0000c\u0007d\u2028e' }));
    expect(event.getFirstPropertyValue('summary')).toBe('a\ufffdb c d e');
  });

  it('writes names that all programs read', () => {
    const attendees = [{ name: 'Anne "Nan" O’Neil; Leiter, Einkauf: DE ^', email: "anne.o'neil@x.example" }];
    const { event } = read(invitation({ ...meeting, attendees }));
    expect(event.getFirstProperty('attendee')?.getParameter('cn')).toBe("Anne 'Nan' O’Neil; Leiter, Einkauf: DE");
    expect(event.getFirstProperty('attendee')?.getFirstValue()).toBe("mailto:anne.o'neil@x.example");
  });
});

describe('what is no meeting', () => {
  it.each<[string, Partial<Meeting>]>([
    ['ends as it begins', { endsAt: meeting.startsAt }],
    ['has no moment', { startsAt: new Date(Number.NaN) }],
    ['invites nobody', { attendees: [] }],
    ['has no uid', { uid: ' ' }],
    ['counts backwards', { sequence: -1 }],
    ['counts in halves', { sequence: 0.5 }],
    ['links to a script', { url: 'javascript:alert(1)' }],
    ['links to nothing', { url: 'bientôt' }],
  ])('is refused where it %s', (_what, change) => {
    expect(() => invitation({ ...meeting, ...change })).toThrow(RangeError);
  });
});
