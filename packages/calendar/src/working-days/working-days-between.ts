import { type Day, readDay } from '../day/day.ts';
import { counts } from './is-working-day.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Some thirty years. */
const MOST_DAYS = 11_000;

/**
 * How many working days there are after `from`, up to and with `to`, so that what `addWorkingDays` added is counted
 * again. Below zero when `to` is before `from`: those from `to` on that are before `from`.
 * @throws RangeError when one is no day, or thirty years lie between them
 */
export function workingDaysBetween(from: Day, to: Day, calendar: WorkCalendar): number {
  const [first, last] = [readDay(from), readDay(to)];
  const distance = first.until(last, { largestUnit: 'days' }).days;
  if (Math.abs(distance) > MOST_DAYS) throw new RangeError(`${from} and ${to} lie too far apart to count`);
  const step = Math.sign(distance);
  let count = 0;
  for (let date = first; !date.equals(last); ) {
    date = date.add({ days: step });
    if (counts(date, calendar)) count += step;
  }
  return count;
}
