import type { Language } from '@navette/taxonomy';

/** How a language's readers write lists, numbers and days. */
export interface Conventions {
  /** What their spreadsheet expects between the cells of a CSV file. */
  readonly delimiter: ';' | ',';
  readonly decimal: ',' | '.';
  /** Of `2025-03-04`. */
  date(year: string, month: string, day: string): string;
  /** The same as an XLSX number format. */
  readonly dateFormat: string;
  readonly yes: string;
  readonly no: string;
}

/**
 * English has ISO days: its readers here are on both sides of the Channel and of the Atlantic, to whom 03/04/2025 is two
 * different days, and every spreadsheet reads 2025-04-03 as one.
 */
export const CONVENTIONS: Readonly<Record<Language, Conventions>> = {
  fr: {
    delimiter: ';',
    decimal: ',',
    date: (year, month, day) => `${day}/${month}/${year}`,
    dateFormat: 'dd/mm/yyyy',
    yes: 'oui',
    no: 'non',
  },
  de: {
    delimiter: ';',
    decimal: ',',
    date: (year, month, day) => `${day}.${month}.${year}`,
    dateFormat: 'dd.mm.yyyy',
    yes: 'ja',
    no: 'nein',
  },
  nl: {
    delimiter: ';',
    decimal: ',',
    date: (year, month, day) => `${day}-${month}-${year}`,
    dateFormat: 'dd-mm-yyyy',
    yes: 'ja',
    no: 'nee',
  },
  en: {
    delimiter: ',',
    decimal: '.',
    date: (year, month, day) => `${year}-${month}-${day}`,
    dateFormat: 'yyyy-mm-dd',
    yes: 'yes',
    no: 'no',
  },
};

/** Times are written as the clocks of the network show them. */
const ZONE = 'Europe/Paris';

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const HOUR = 3_600_000;
const MOST_HOURS = 10_000;
/** By how much the clock is ahead, by hour since 1970: asking the calendar for each cell is most of the work of an export. */
const aheadAt = new Map<number, number>();

function aheadOf(moment: number): number {
  const hour = Math.floor(moment / HOUR);
  const known = aheadAt.get(hour);
  if (known !== undefined) return known;
  const parts = new Map(CLOCK.formatToParts(hour * HOUR).map((part) => [part.type, Number(part.value)]));
  const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const shown = new Date(0);
  shown.setUTCFullYear(of('year'), of('month') - 1, of('day'));
  shown.setUTCHours(of('hour'), of('minute'));
  const ahead = shown.getTime() - hour * HOUR;
  if (aheadAt.size >= MOST_HOURS) aheadAt.clear();
  aheadAt.set(hour, ahead);
  return ahead;
}

/** A day or a moment by the clock of the network. */
export interface LocalTime {
  readonly year: string;
  readonly month: string;
  readonly day: string;
  /** "14:07"; absent for a day. */
  readonly time?: string;
}

/**
 * The day, and the time where there is one, of an ISO date or moment; undefined when it is neither. A moment without a zone
 * is taken as it stands.
 */
export function localTime(value: string | Date): LocalTime | undefined {
  const text = value instanceof Date ? isoOf(value) : value;
  const [, year, month, day, time, zone] =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text ?? '') ?? [];
  if (!year || !month || !day || Number.isNaN(Date.parse(`${year}-${month}-${day}`))) return undefined;
  if (zone === undefined) return { year, month, day, ...(time === undefined ? {} : { time }) };
  const moment = new Date(text ?? '');
  if (Number.isNaN(moment.getTime())) return undefined;
  return localTime(new Date(moment.getTime() + aheadOf(moment.getTime())).toISOString().slice(0, 16));
}

function isoOf(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
