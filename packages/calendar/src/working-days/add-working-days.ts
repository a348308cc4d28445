import { type Day, readDay } from '../day/day.ts';
import { counts } from './is-working-day.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Some twenty years. */
const MOST_WORKING_DAYS = 5_000;
/** More than a year without a day that counts is a mistake in the closures. */
const MOST_DAYS_CLOSED = 400;

/**
 * The n-th working day after a day, which itself may be none: one more than a Friday, Saturday or Sunday is the Monday.
 * With n = 0 it is the day itself if it counts, else the next that does; with n below zero it is the n-th before.
 * @throws RangeError when it is no day, n is no whole number up to 5,000, or over 400 days on end are closed
 */
export function addWorkingDays(day: Day, n: number, calendar: WorkCalendar): Day {
  if (!Number.isInteger(n) || Math.abs(n) > MOST_WORKING_DAYS) {
    throw new RangeError(`${n} working days: a whole number of up to ${MOST_WORKING_DAYS} can be counted`);
  }
  const days = n < 0 ? -1 : 1;
  let date = readDay(day);
  let missing = Math.abs(n);
  if (missing === 0) {
    if (counts(date, calendar)) return date.toString();
    missing = 1;
  }
  for (let closed = 0; missing > 0; ) {
    date = date.add({ days });
    closed = counts(date, calendar) ? 0 : closed + 1;
    if (closed === 0) missing--;
    if (closed > MOST_DAYS_CLOSED) {
      throw new RangeError(`no working day in the ${MOST_DAYS_CLOSED} days up to ${date}: are the closures right?`);
    }
  }
  return date.toString();
}
