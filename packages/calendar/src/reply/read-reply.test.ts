import { DomainError } from '@navette/domain';
import { describe, expect, it } from 'vitest';
import { readReply } from './read-reply.ts';

const UID = '0198f3c2-8a51-7c3e-9d2b-3f7a1c5e8b90@navette.example';

const ROMANCE = `BEGIN:VTIMEZONE
TZID:Romance Standard Time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE`;

const OUTLOOK = `BEGIN:VCALENDAR
METHOD:REPLY
PRODID:Microsoft Exchange Server 2010
VERSION:2.0
${ROMANCE}
BEGIN:VEVENT
ATTENDEE;PARTSTAT=ACCEPTED;CN="Müller, Jörg":MAILTO:Joerg.Mueller@Delattre
 .example
COMMENT;LANGUAGE=de-DE:Gerne\\, bis dann\\n
UID:${UID}
SUMMARY;LANGUAGE=de-DE:Angenommen: Ateliers Delattre et Sensoria
DTSTART;TZID=Romance Standard Time:20261026T100000
DTEND;TZID=Romance Standard Time:20261026T113000
CLASS:PUBLIC
PRIORITY:5
DTSTAMP:20261021T081500Z
TRANSP:OPAQUE
STATUS:CONFIRMED
SEQUENCE:2
LOCATION;LANGUAGE=de-DE:12\\, rue des Tanneurs
X-MICROSOFT-CDO-APPT-SEQUENCE:2
X-MICROSOFT-DISALLOW-COUNTER:FALSE
END:VEVENT
END:VCALENDAR
`;

const GOOGLE = `BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
CALSCALE:GREGORIAN
METHOD:REPLY
BEGIN:VEVENT
DTSTART:20261026T090000Z
DTEND:20261026T103000Z
DTSTAMP:20261021T070000Z
ORGANIZER;CN=Claire:mailto:claire.lefevre@campus.example
UID:${UID}
ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=TENTATIVE;CN=aicha
 @sensoria.example;X-NUM-GUESTS=0;X-RESPONSE-COMMENT="Plutôt mardi: 10 h?":
 mailto:aicha@sensoria.example
CREATED:20261020T073000Z
SEQUENCE:0
STATUS:CONFIRMED
END:VEVENT
END:VCALENDAR
`;

const APPLE = `BEGIN:VCALENDAR
CALSCALE:GREGORIAN
METHOD:REPLY
PRODID:-//Apple Inc.//macOS 15.1//EN
VERSION:2.0
BEGIN:VEVENT
ATTENDEE;CN="Aïcha Benali";CUTYPE=INDIVIDUAL;EMAIL="aicha@sensoria.example"
 ;PARTSTAT=DECLINED;ROLE=REQ-PARTICIPANT:/aMTExMTExMTEx/principal/
DTEND;TZID=Europe/Paris:20261026T113000
DTSTAMP:20261021T071000Z
DTSTART;TZID=Europe/Paris:20261026T100000
RECURRENCE-ID;TZID=Europe/Paris:20261026T100000
SEQUENCE:1
UID:${UID}
END:VEVENT
END:VCALENDAR
`;

const COUNTER = OUTLOOK.replace('METHOD:REPLY', 'METHOD:COUNTER')
  .replace('PARTSTAT=ACCEPTED', 'PARTSTAT=TENTATIVE')
  .replaceAll('20261026T1', '20261027T1');

function refusal(text: string): string | undefined {
  try {
    readReply(text);
  } catch (error) {
    if (error instanceof DomainError && error.code === 'invalid') return error.fields[0]?.code;
    throw error;
  }
  return undefined;
}

describe('readReply', () => {
  it('reads a yes from Outlook', () => {
    expect(readReply(OUTLOOK)).toEqual([
      {
        method: 'reply',
        uid: UID,
        sequence: 2,
        attendee: 'joerg.mueller@delattre.example',
        partstat: 'accepted',
        comment: 'Gerne, bis dann',
        answeredAt: new Date('2026-10-21T08:15:00Z'),
      },
    ]);
  });

  it('reads a perhaps from Google, with the comment beside the attendee', () => {
    expect(readReply(GOOGLE)).toMatchObject([
      { attendee: 'aicha@sensoria.example', partstat: 'tentative', sequence: 0, comment: 'Plutôt mardi: 10 h?' },
    ]);
  });

  it('reads a no from Apple, whose address stands in a parameter', () => {
    expect(readReply(APPLE)).toMatchObject([
      { attendee: 'aicha@sensoria.example', partstat: 'declined', sequence: 1, recurrenceId: '20261026T100000' },
    ]);
  });

  it('reports another time proposed as such', () => {
    expect(readReply(COUNTER)).toMatchObject([
      {
        method: 'counter',
        partstat: 'tentative',
        proposed: { startsAt: new Date('2026-10-27T09:00:00Z'), endsAt: new Date('2026-10-27T10:30:00Z') },
      },
    ]);
    const iana = COUNTER.replace(ROMANCE, 'X-NONE:1').replaceAll('Romance Standard Time', 'Europe/Paris');
    expect(readReply(iana)[0]?.proposed?.startsAt).toEqual(new Date('2026-10-27T09:00:00Z'));
    const unknown = COUNTER.replace(ROMANCE, 'X-NONE:1');
    expect(readReply(unknown)[0]).not.toHaveProperty('proposed');
  });

  it.each([
    ['ends of lines of all kinds', OUTLOOK.replaceAll('\n', '\r\n')],
    ['the mark of the byte order', `\ufeff${OUTLOOK}`],
    ['text around it', `Von meinem Telefon gesendet\n\n${OUTLOOK}\n-- \nJörg\n`],
    ['lines that are none', OUTLOOK.replace('CLASS:PUBLIC', '\nCLASS PUBLIC\n\n???')],
    ['names in small letters', OUTLOOK.replace('METHOD:REPLY', 'method:reply').replace('PARTSTAT=', 'partstat=')],
    ['no version', OUTLOOK.replace('VERSION:2.0\n', '')],
    ['a number that is none', OUTLOOK.replace('PRIORITY:5', 'PRIORITY:high')],
    ['a second calendar behind it', `${OUTLOOK}${OUTLOOK}`],
  ])('puts up with %s', (_what, text) => {
    expect(readReply(text)).toMatchObject([{ uid: UID, partstat: 'accepted', sequence: 2 }]);
  });

  it('takes an answer that nobody knows for none, and a missing sequence for the first', () => {
    const text = OUTLOOK.replace('PARTSTAT=ACCEPTED', 'PARTSTAT=X-MAYBE').replace('\nSEQUENCE:2', '');
    expect(readReply(text)).toMatchObject([{ partstat: 'needs_action', sequence: 0 }]);
    expect(readReply(OUTLOOK.replace('PARTSTAT=ACCEPTED;', ''))[0]?.partstat).toBe('needs_action');
    expect(readReply(OUTLOOK.replace('SEQUENCE:2', 'SEQUENCE:-4'))[0]?.sequence).toBe(0);
  });

  it('bounds a comment', () => {
    const text = OUTLOOK.replace('Gerne', 'x'.repeat(50_000));
    expect(readReply(text)[0]?.comment).toHaveLength(2_000);
  });

  it.each([
    ['calendar_form', ''],
    ['calendar_form', 'Je serai là.'],
    ['calendar_form', 'BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\n'],
    ['calendar_form', 'END:VCALENDAR\nBEGIN:VCALENDAR\n'],
    ['calendar_form', 'BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:1\nEND:VCALENDAR\n'],
    ['calendar_size', `${OUTLOOK}${' '.repeat(300_000)}`],
    ['calendar_method', OUTLOOK.replace('METHOD:REPLY', 'METHOD:REQUEST')],
    ['calendar_method', OUTLOOK.replace('METHOD:REPLY\n', '')],
    ['calendar_reply', OUTLOOK.replace(`UID:${UID}\n`, '')],
    ['calendar_reply', OUTLOOK.replace(/MAILTO:.*\n .*\n/, 'invalid:nomail\n')],
    ['calendar_reply', 'BEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n'],
  ])('says %s', (code, text) => {
    expect(refusal(text)).toBe(code);
  });

  it('takes no more than a hundred answers', () => {
    const event = OUTLOOK.slice(OUTLOOK.indexOf('BEGIN:VEVENT'), OUTLOOK.indexOf('END:VCALENDAR'));
    const many = `BEGIN:VCALENDAR\nMETHOD:REPLY\n${event.repeat(200)}END:VCALENDAR\n`;
    expect(readReply(many)).toHaveLength(100);
  });
});
