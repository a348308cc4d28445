import { describe, expect, it } from 'vitest';
import { answerHolds, checkMeetingTime, isTimeZone } from './meeting.ts';

const now = new Date('2027-01-04T09:00:00Z');
const at = (text: string) => new Date(text);

describe('the time of a meeting', () => {
  it.each([
    ['a morning', '2027-01-12T08:00:00Z', '2027-01-12T10:00:00Z', null],
    ['a whole day', '2027-01-12T08:00:00Z', '2027-01-13T08:00:00Z', null],
    ['now', '2027-01-04T09:00:00Z', '2027-01-04T10:00:00Z', 'past'],
    ['long ago', '2026-01-04T09:00:00Z', '2026-01-04T10:00:00Z', 'past'],
    ['a mistyped year', '2072-01-12T08:00:00Z', '2072-01-12T10:00:00Z', 'too_far'],
    ['of no length', '2027-01-12T08:00:00Z', '2027-01-12T08:00:00Z', 'out_of_order'],
    ['the wrong way round', '2027-01-12T10:00:00Z', '2027-01-12T08:00:00Z', 'out_of_order'],
    ['longer than a day', '2027-01-12T08:00:00Z', '2027-01-13T08:00:01Z', 'too_long'],
  ])('%s', (_case, start, end, code) => {
    const check = () => checkMeetingTime(at(start), at(end), now);
    if (code === null) expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ fields: [expect.objectContaining({ code })] }));
  });
});

describe('a time zone', () => {
  it.each(['Europe/Paris', 'UTC', 'America/Argentina/Buenos_Aires', 'Etc/GMT+1'])('%s is one', (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });
  it.each(['', '+01:00', 'Europe/Lille', 'Romance Standard Time', 'Europe/Paris\r\nX:1', '../etc'])(
    '%s is none',
    (zone) => {
      expect(isTimeZone(zone)).toBe(false);
    },
  );
});

describe('an answer to an invitation', () => {
  const meeting = { sequence: 2 };
  const answer = { sequence: 2, at: at('2027-01-05T10:00:00Z') };
  it.each([
    ['the first', answer, { sequence: null, at: null }, true],
    ['after a change of mind', answer, { sequence: 2, at: at('2027-01-05T09:00:00Z') }, true],
    ['the same mail once more', answer, { sequence: 2, at: answer.at }, true],
    ['overtaken by a later one', answer, { sequence: 2, at: at('2027-01-05T11:00:00Z') }, false],
    ['after one to an earlier date', answer, { sequence: 1, at: at('2027-01-05T11:00:00Z') }, true],
    ['to an earlier date', { ...answer, sequence: 1 }, { sequence: null, at: null }, false],
    ['to a date that was never', { ...answer, sequence: 9 }, { sequence: null, at: null }, false],
  ])('%s', (_case, given, before, holds) => {
    expect(answerHolds(given, meeting, before)).toBe(holds);
  });
});
