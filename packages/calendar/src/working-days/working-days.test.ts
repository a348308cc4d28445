import { describe, expect, it } from 'vitest';
import { addWorkingDays } from './add-working-days.ts';
import { isWorkingDay } from './is-working-day.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { workingDaysBetween } from './working-days-between.ts';

const nord: WorkCalendar = { country: 'FR', region: '59', closures: [] };
const moselle: WorkCalendar = { country: 'FR', region: '57', closures: [] };
const winter: WorkCalendar = { ...nord, closures: [{ from: '2026-12-24', to: '2027-01-03' }] };

describe('isWorkingDay', () => {
  it.each([
    ['2026-07-13', true],
    ['2026-07-14', false],
    ['2026-07-18', false],
    ['2026-07-19', false],
    ['2026-07-20', true],
    ['2026-04-03', true],
  ])('says of %s: %s', (day, expected) => {
    expect(isWorkingDay(day, nord)).toBe(expected);
  });

  it('asks the place and the closures', () => {
    expect(isWorkingDay('2026-04-03', moselle)).toBe(false);
    expect(['2026-12-23', '2026-12-24', '2026-12-31', '2027-01-04'].map((day) => isWorkingDay(day, winter))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

describe('addWorkingDays', () => {
  it.each([
    // From a Friday, a Saturday, a Sunday.
    ['2026-06-05', 1, '2026-06-08'],
    ['2026-06-06', 1, '2026-06-08'],
    ['2026-06-07', 1, '2026-06-08'],
    ['2026-06-05', 5, '2026-06-12'],
    // Over 8 May, the Ascension and Whit Monday.
    ['2026-05-07', 10, '2026-05-26'],
    ['2026-05-13', 1, '2026-05-15'],
    ['2026-12-31', 1, '2027-01-04'],
    // The first that counts.
    ['2026-06-05', 0, '2026-06-05'],
    ['2026-07-14', 0, '2026-07-15'],
    ['2026-06-06', 0, '2026-06-08'],
    // Backwards, as reminders are.
    ['2026-06-08', -1, '2026-06-05'],
    ['2026-06-07', -1, '2026-06-05'],
    ['2026-05-26', -10, '2026-05-07'],
  ])('from %s, %i on: %s', (day, n, expected) => {
    expect(addWorkingDays(day, n, nord)).toBe(expected);
  });

  it('passes over the closures, and over what is a holiday in the place alone', () => {
    expect(addWorkingDays('2026-12-23', 1, winter)).toBe('2027-01-04');
    expect(addWorkingDays('2026-04-02', 1, nord)).toBe('2026-04-03');
    expect(addWorkingDays('2026-04-02', 1, moselle)).toBe('2026-04-07');
  });

  it('counts on the nights in which clocks change as on others', () => {
    expect(addWorkingDays('2026-03-27', 1, nord)).toBe('2026-03-30');
    expect(addWorkingDays('2026-10-23', 1, nord)).toBe('2026-10-26');
  });

  it('says so where a network is never open', () => {
    const never: WorkCalendar = { ...nord, closures: [{ from: '2026-01-01', to: '2100-01-01' }] };
    expect(() => addWorkingDays('2026-06-05', 1, never)).toThrow(/no working day in the 400 days .* closures/);
    expect(() => addWorkingDays('2050-06-05', -1, never)).toThrow(/no working day/);
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 5_001, -5_001])('refuses %d days', (n) => {
    expect(() => addWorkingDays('2026-06-05', n, nord)).toThrow(RangeError);
  });
});

describe('workingDaysBetween', () => {
  it.each([
    ['2026-06-05', '2026-06-05', 0],
    ['2026-06-05', '2026-06-08', 1],
    ['2026-06-05', '2026-06-07', 0],
    ['2026-06-01', '2026-06-30', 21],
    ['2026-06-08', '2026-06-05', -1],
  ])('counts from %s to %s %i', (from, to, expected) => {
    expect(workingDaysBetween(from, to, nord)).toBe(expected);
  });

  it('counts what was added, whatever the day and the number', () => {
    for (let start = 1; start <= 31; start++) {
      const from = `2026-12-${String(start).padStart(2, '0')}`;
      for (const n of [1, 2, 5, 9, 23, -1, -4, -17]) {
        const to = addWorkingDays(from, n, winter);
        expect([from, n, workingDaysBetween(from, to, winter)]).toEqual([from, n, n]);
      }
    }
  });

  it('refuses a distance that nobody waits', () => {
    expect(() => workingDaysBetween('1990-01-01', '2090-01-01', nord)).toThrow(RangeError);
  });
});
