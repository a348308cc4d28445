import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { parameter } from './parameter.ts';

/**
 * The moment of a property such as DTSTART: in UTC, or in a zone that the file describes or IANA knows. Undefined
 * where the zone is not told, for then it would be that of the machine.
 */
export function momentOf(event: ICAL.Component, name: string): Date | undefined {
  const property = event.getFirstProperty(name);
  const time = property?.getFirstValue();
  if (property === null || property === undefined || !(time instanceof ICAL.Time)) return undefined;
  if (time.zone !== null && time.zone !== ICAL.Timezone.localTimezone) return valid(time.toJSDate());
  try {
    const local = Temporal.PlainDateTime.from(time.toString());
    return new Date(local.toZonedDateTime(parameter(property, 'tzid')).epochMilliseconds);
  } catch {
    return undefined;
  }
}

function valid(at: Date): Date | undefined {
  return Number.isNaN(at.getTime()) ? undefined : at;
}
