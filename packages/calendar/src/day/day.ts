import { Temporal } from 'temporal-polyfill';

/** A calendar day as text, such as "2026-07-14": what a due date is, whatever the time zone of who reads it. */
export type Day = string;

/** @throws RangeError when the text is no day of the calendar, such as "2026-02-30" or "14/07/2026" */
export function readDay(day: Day): Temporal.PlainDate {
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    try {
      return Temporal.PlainDate.from(day, { overflow: 'reject' });
    } catch {
      // Told below, in one way for everything that is no day.
    }
  }
  throw new RangeError(`"${day.slice(0, 40)}" is no day: one is written as "2026-07-14"`);
}
