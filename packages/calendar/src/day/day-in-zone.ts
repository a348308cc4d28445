import { Temporal } from 'temporal-polyfill';
import { type Day, readDay } from './day.ts';

/**
 * The day that it is somewhere at a moment: 23:30 UTC is the next day in Paris already.
 * @param timeZone an IANA name, "Europe/Paris"
 * @throws RangeError when there is no such zone, or the moment is no date
 */
export function dayIn(timeZone: string, at: Date): Day {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/**
 * The first moment of a day somewhere: midnight, or the first minute after it where the clocks jump over midnight.
 * @throws RangeError when there is no such zone or day
 */
export function startOfDayIn(timeZone: string, day: Day): Date {
  return new Date(readDay(day).toZonedDateTime(timeZone).startOfDay().epochMilliseconds);
}
