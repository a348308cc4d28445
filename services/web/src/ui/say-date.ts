import { useFormatter, useLocale } from 'use-intl';

/** Dates as people say them. */
export interface SayDate {
  /** A day, "2027-01-31": "dimanche 31 janvier 2027"; the year only where it is not this one. */
  day(isoDay: string): string;
  /** The day of a moment where its reader is: "2027-01-31". */
  dayOf(iso: string): string;
  /** A day in little room: "31 janv. 2027". */
  shortDay(isoDay: string): string;
  /** A moment, ISO 8601: "il y a 2 jours"; "maintenant" within the minute, and for what a clock ahead of ours wrote. */
  ago(iso: string): string;
  /** A moment in little room: "2 j". */
  age(iso: string): string;
  /** The exact moment. */
  exactly(iso: string): string;
  /** The time of day: "10:42". */
  time(date: Date): string;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export function useSayDate(): SayDate {
  const format = useFormatter();
  const locale = useLocale();
  return {
    day(isoDay) {
      const date = new Date(`${isoDay}T12:00:00`);
      const thisYear = date.getFullYear() === new Date().getFullYear();
      const said = format.dateTime(date, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        ...(!thisYear && { year: 'numeric' }),
      });
      // French says "1er", which the locale data leaves out.
      return locale.startsWith('fr') ? said.replace(/\b1 (?=\p{L})/u, '1er ') : said;
    },
    dayOf(iso) {
      const date = new Date(iso);
      return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
    },
    shortDay: (isoDay) =>
      format.dateTime(new Date(`${isoDay}T12:00:00`), { day: 'numeric', month: 'short', year: 'numeric' }),
    ago(iso) {
      const [then, now] = [new Date(iso), new Date()];
      return format.relativeTime(now.getTime() - then.getTime() < MINUTE_MS ? now : then, { now, style: 'short' });
    },
    age(iso) {
      const days = Math.floor((Date.now() - new Date(iso).getTime()) / DAY_MS);
      const hours = Math.floor((Date.now() - new Date(iso).getTime()) / (DAY_MS / 24));
      if (days > 0) return format.number(days, { style: 'unit', unit: 'day', unitDisplay: 'short' });
      if (hours > 0) return format.number(hours, { style: 'unit', unit: 'hour', unitDisplay: 'short' });
      const minutes = Math.max(1, Math.floor((Date.now() - new Date(iso).getTime()) / 60_000));
      return format.number(minutes, { style: 'unit', unit: 'minute', unitDisplay: 'short' });
    },
    exactly: (iso) => format.dateTime(new Date(iso), { dateStyle: 'full', timeStyle: 'short' }),
    time: (date) => format.dateTime(date, { hour: 'numeric', minute: '2-digit' }),
  };
}
