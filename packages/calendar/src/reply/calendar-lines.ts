import { invalidField } from '@navette/domain';

/** A reply is some two kilobytes; time zones and a quoted description make some twenty of it. */
const LONGEST = 256 * 1024;
const NOT_ONE = 'a calendar file: BEGIN:VCALENDAR … END:VCALENDAR';

/**
 * The lines of a calendar file, unfolded and joined again: the mark of the byte order, what stands around the calendar,
 * other ends of lines and lines that are none are left out, as mail programs write all of these.
 * @throws DomainError `invalid`, code `calendar_size` or `calendar_form`
 */
export function calendarLines(text: string): string {
  if (text.length > LONGEST) throw invalidField('/calendar', 'calendar_size', `at most ${LONGEST} characters`);
  const lines = text
    .replace(/\r\n?|\n/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
  const first = lines.findIndex((line) => /BEGIN:VCALENDAR\s*$/i.test(line));
  const last = lines.findLastIndex((line) => /^END:VCALENDAR\s*$/i.test(line));
  if (first < 0 || last < first) throw invalidField('/calendar', 'calendar_form', NOT_ONE);
  const inside = lines.slice(first + 1, last).filter((line) => /^[A-Za-z0-9-]+[;:]/.test(line));
  return ['BEGIN:VCALENDAR', ...inside, 'END:VCALENDAR'].join('\r\n');
}
