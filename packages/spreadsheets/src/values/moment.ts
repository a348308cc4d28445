import { fold } from '@navette/taxonomy';
import { readDate } from './date.ts';

const MONTHS = [
  'janvier|janv|jan|january|januar|janner|januari',
  'fevrier|fevr|fev|february|feb|februar|februari',
  'mars|march|mar|marz|maart|mrt|mrz',
  'avril|avr|april|apr',
  'mai|may|mei',
  'juin|june|jun|juni',
  'juillet|juil|july|jul|juli',
  'aout|august|aug|augustus',
  'septembre|sept|sep|september',
  'octobre|oct|october|okt|oktober',
  'novembre|nov|november',
  'decembre|dec|december|dez|dezember',
];
/** The month, from 1, that a folded word names in one of the four languages. */
export const MONTH_OF: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, month) => names.split('|').map((name) => [name, month + 1] as const)),
);

/** Days from Excel's day 0 to 1970, and the years that a bare number can mean a day of: 1982 to 2064. */
const EXCEL_EPOCH = 25_569;
const EXCEL_DAYS = { from: 30_000, to: 60_000 };
const DAY = 24 * 3600 * 1000;

/**
 * A day as an ISO date: as `readDate`, and with the month in words in four languages ("4 mars 2025", "March 4, 2025",
 * "1er avril 2025"), two digits of a year ("04/03/25"), a weekday before it, or the number by which Excel counts days.
 */
export function readDay(text: string): string | undefined {
  return readMoment(text)?.slice(0, 10);
}

/**
 * A day, or a day with its time, in ISO: "2025-03-04" or "2025-03-04T14:07"; "Z" or "+01:00" behind where the text says
 * so. Times: "14:07", "14h07", "14 h", "2:07 PM". Thirteen digits are milliseconds since 1970. Undefined when it isn't one.
 */
export function readMoment(text: string): string | undefined {
  const plain = text.trim().replace(/[\u00a0\u202f]/g, ' ');
  if (plain.length > 60) return undefined;
  if (/^\d{5}([.,]\d+)?$/.test(plain)) return fromExcel(Number(plain.replace(',', '.')));
  if (/^\d{13}$/.test(plain)) return new Date(Number(plain)).toISOString().slice(0, 16).concat('Z');
  const iso = /^(\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?:[T ,]+(.+))?$/.exec(plain);
  const numeric = /^(?:\p{L}+\.?,? )?(\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2}))(?:[T ,]+(.+))?$/u.exec(plain);
  if (iso) return withTime(readDate(iso[1] ?? ''), iso[2]);
  if (numeric) return withTime(readDate(fullYear(numeric[1] ?? '')), numeric[2]);
  return fromWords(plain);
}

function fullYear(date: string): string {
  return date.replace(
    /([/.-])(\d{2})$/,
    (_, sign: string, year: string) => `${sign}${Number(year) < 80 ? '20' : '19'}${year}`,
  );
}

function fromWords(text: string): string | undefined {
  const [, date = '', time] = /^(.*?\d{4})(?:[T, ]+(?:a |at |um |om |à )?(\d.*))?$/iu.exec(text) ?? [];
  const words = fold(date).split(' ');
  const month = words.map((word) => MONTH_OF.get(word)).filter((found) => found !== undefined);
  const numbers = words
    .map((word) => /^(\d{1,4})(?:er|st|nd|rd|th|e)?$/.exec(word)?.[1])
    .filter((found) => found !== undefined);
  const year = numbers.find((number) => number.length === 4);
  const day = numbers.find((number) => number.length <= 2);
  if (month.length !== 1 || numbers.length !== 2 || year === undefined || day === undefined) return undefined;
  return withTime(readDate(`${year}-${month[0]}-${day}`), time);
}

const TIME =
  /^(\d{1,2})(?:\s*[:hH.]\s*(\d{2}))?(?::(\d{2})(?:[.,]\d+)?)?\s*(?:h|uhr|uur)?\s*([ap]\.?m\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/iu;

function withTime(day: string | undefined, time: string | undefined): string | undefined {
  if (day === undefined || time === undefined) return day;
  const [, hour = '', minute = '00', , half, zone] = TIME.exec(time.replace(/^(?:à|a|at|um|om)\s+/i, '').trim()) ?? [];
  if (hour === '') return undefined;
  const afternoon = half?.toLowerCase().startsWith('p');
  const hours = half ? (Number(hour) % 12) + (afternoon ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59) return undefined;
  return `${day}T${String(hours).padStart(2, '0')}:${minute}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  return /^[+-]/.test(zone) ? zone.replace(/^(.\d\d):?(\d\d)$/, '$1:$2') : 'Z';
}

function fromExcel(serial: number): string | undefined {
  if (serial < EXCEL_DAYS.from || serial > EXCEL_DAYS.to) return undefined;
  const minutes = Math.round((serial - EXCEL_EPOCH) * 24 * 60);
  const iso = new Date(minutes * 60_000).toISOString();
  return (minutes * 60_000) % DAY === 0 ? iso.slice(0, 10) : iso.slice(0, 16);
}
