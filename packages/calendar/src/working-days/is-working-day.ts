import type { Temporal } from 'temporal-polyfill';
import { type Day, readDay } from '../day/day.ts';
import { holidaysOf } from '../holiday/public-holidays.ts';
import type { WorkCalendar } from './work-calendar.ts';

const SATURDAY = 6;

/**
 * Whether a day counts: neither Saturday nor Sunday, no public holiday of the place, not in a closure.
 * @throws RangeError when it is no day
 */
export function isWorkingDay(day: Day, calendar: WorkCalendar): boolean {
  return counts(readDay(day), calendar);
}

export function counts(date: Temporal.PlainDate, { country, region, closures }: WorkCalendar): boolean {
  if (date.dayOfWeek >= SATURDAY) return false;
  const day = date.toString();
  // Days as text are in the order of the days themselves.
  if (closures.some(({ from, to }) => from <= day && day <= to)) return false;
  return !holidaysOf(date.year, country, region).has(day);
}
