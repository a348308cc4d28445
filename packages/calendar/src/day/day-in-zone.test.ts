import { describe, expect, it } from 'vitest';
import { dayIn, startOfDayIn } from './day-in-zone.ts';

describe('dayIn', () => {
  it.each([
    ['Europe/Paris', '2026-03-05T22:59:59.999Z', '2026-03-05'],
    ['Europe/Paris', '2026-03-05T23:00:00Z', '2026-03-06'],
    ['Europe/Paris', '2026-07-14T22:00:00Z', '2026-07-15'],
    // The nights in which the clocks change.
    ['Europe/Paris', '2026-03-28T23:00:00Z', '2026-03-29'],
    ['Europe/Paris', '2026-03-29T21:59:00Z', '2026-03-29'],
    ['Europe/Paris', '2026-03-29T22:00:00Z', '2026-03-30'],
    ['Europe/Paris', '2026-10-25T22:59:00Z', '2026-10-25'],
    ['Europe/Paris', '2026-10-25T23:00:00Z', '2026-10-26'],
    ['Indian/Reunion', '2026-12-31T20:00:00Z', '2027-01-01'],
    ['America/Martinique', '2027-01-01T03:59:00Z', '2026-12-31'],
  ])('says of %s at %s that it is %s', (zone, at, day) => {
    expect(dayIn(zone, new Date(at))).toBe(day);
  });

  it('refuses a zone that there is not, and no moment', () => {
    expect(() => dayIn('Europe/Lille', new Date(0))).toThrow(RangeError);
    expect(() => dayIn('Europe/Paris', new Date(Number.NaN))).toThrow(RangeError);
  });
});

describe('startOfDayIn', () => {
  it.each([
    ['Europe/Paris', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['Europe/Paris', '2026-03-30', '2026-03-29T22:00:00.000Z'],
    ['Europe/Paris', '2026-10-25', '2026-10-24T22:00:00.000Z'],
    ['Europe/Paris', '2026-10-26', '2026-10-25T23:00:00.000Z'],
    ['Indian/Mayotte', '2026-04-27', '2026-04-26T21:00:00.000Z'],
    // Clocks went from midnight to one o'clock: this day had no midnight.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
  ])('of %s on %s is %s', (zone, day, at) => {
    expect(startOfDayIn(zone, day).toISOString()).toBe(at);
    expect(dayIn(zone, startOfDayIn(zone, day))).toBe(day);
  });

  it.each(['2026-02-30', '2026-13-01', '14/07/2026', '2026-7-14', '20260714', '', '2026-07-14T00:00'])(
    'refuses "%s"',
    (day) => {
      expect(() => startOfDayIn('Europe/Paris', day)).toThrow(/is no day/);
    },
  );
});
