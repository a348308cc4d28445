import {
  addWorkingDays,
  dayIn,
  isWorkingDay,
  startOfDayIn,
  type WorkCalendar,
  workingDaysBetween,
} from '@navette/calendar';
import type { NetworkSettings } from '../setting/network.ts';

/** The hour of the network's clock at which a day's reminders go out. */
const OFFICE_HOUR = 8;
const HOUR_MS = 3_600_000;

/** A party's place, as far as it is known: whose holidays count. */
export interface WorkPlace {
  readonly country: string | null;
  readonly area: string | null;
}

/** Days and hours as a party counts them. */
export interface WorkingTime {
  /** The day that it is, on the network's clock. */
  today(now: Date): string;
  /** The day `days` working days after `day`. */
  after(day: string, days: number): string;
  /** The moment of a day at which what is due on it is done. */
  momentOf(day: string): Date;
  /** Whether a day counts. */
  works(day: string): boolean;
  /** Working days from one day to the other. */
  between(from: string, to: string): number;
}

/** Working time at a place, under the network's closures; without a place, in the network's own country. */
export function workingTime(settings: NetworkSettings, place: WorkPlace): WorkingTime {
  const calendar: WorkCalendar = {
    country: place.country ?? settings.country,
    ...(place.area !== null && { region: place.area }),
    closures: settings.closures,
  };
  return {
    today: (now) => dayIn(settings.time_zone, now),
    after: (day, days) => addWorkingDays(day, days, calendar),
    momentOf: (day) => new Date(startOfDayIn(settings.time_zone, day).getTime() + OFFICE_HOUR * HOUR_MS),
    works: (day) => isWorkingDay(day, calendar),
    between: (from, to) => workingDaysBetween(from, to, calendar),
  };
}
