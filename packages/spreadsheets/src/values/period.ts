import { fold } from '@navette/taxonomy';
import { readDate } from './date.ts';
import { MONTH_OF, readDay } from './moment.ts';

const YEAR = /\b(20\d\d)\b/;
const BEGIN = /\b(?:debut|anfang|beginn|begin|beginning|early|start)\b/;
const MIDDLE = /\b(?:mi|mitte|mid|middle|midden|medio|halverwege)\b/;
const END = /\b(?:fin|ende|eind|einde|end|late)\b/;
const HALF =
  /\b(?:s([12])|h([12])|([12]) ?(?:semestre|halbjahr|half|halfjaar|h|s)|(?:semestre|semester) ([12])|(?:premier|first|eerste|erstes)() (?:semestre|half|halfjaar|halbjahr)|(?:second|deuxieme|zweites|tweede) (?:semestre|half|halfjaar|halbjahr))\b/;
const QUARTER =
  /\b(?:[tqk]([1-4])|([1-4]) ?(?:trimestre|quartal|quarter|kwartaal|t|q)|(?:trimestre|quartal|quarter|kwartaal) ([1-4]))\b/;
const WEEK = /\b(?:semaine|sem|kw|week|wk|w|s) ?(\d{1,2})\b/;
const SEASONS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:printemps|spring|fruhjahr|fruhling|voorjaar|lente)\b/, 5],
  [/\b(?:ete|summer|sommer|zomer)\b/, 8],
  [/\b(?:automne|autumn|fall|herbst|najaar|herfst)\b/, 11],
];
/** What may stand beside a period without changing its end: "d'ici fin mars 2027", "by end of 2026". */
const BESIDE = new Set(
  'd ici a au le la l de du des en avant pour courant annee vers environ by before until of the in around bis zum zur des vor im jahr jahres voor tegen van het jaar mois month monat maand trimestre quartal quarter kwartaal semestre halbjahr half halfjaar year'.split(
    ' ',
  ),
);

/**
 * The day by which something is due, as an ISO date: a day, else the last day of the period that the text names, so that
 * nobody is held to an earlier one than was said. "T1 2027", "Q1 2027", "mars 2027", "03/2027", "2027", "semaine 12 2027",
 * "S2 2027" (half a year), "été 2027". The end of a year, month, quarter or half is its last day, the middle of a year is
 * 30 June and its beginning ends on 31 March; of a month the 15th and the 10th. Undefined when the text says anything else.
 */
export function readDeadline(text: string): string | undefined {
  const day = readDay(text);
  if (day !== undefined || text.length > 60) return day;
  const numbered = /^\s*(?:(\d{1,2})\s*[/.-]\s*(20\d\d)|(20\d\d)\s*[/.-]\s*(\d{1,2}))\s*$/.exec(text);
  if (numbered) return lastOfMonth(Number(numbered[2] ?? numbered[3]), Number(numbered[1] ?? numbered[4]));
  const words = fold(text)
    .replace(/\b([tqks]|kw|h) ([1-4])\b/g, '$1$2')
    .replace(/\b([tqhs][1-4]) (\d\d)$/, '$1 20$2')
    // "1er trimestre", "4de kwartaal".
    .replace(/\b([1-4])(?:er|ere|eme|de|ste|e|st|nd|rd|th)\b/g, '$1');
  const year = Number(YEAR.exec(words)?.[1]);
  if (!year) return undefined;
  const rest = words.replace(YEAR, ' ');
  const [end, left] = endOf(rest, year);
  const known = left.split(' ').every((word) => word === '' || BESIDE.has(word));
  return known ? end : undefined;
}

function endOf(rest: string, year: number): readonly [end: string | undefined, left: string] {
  const part = BEGIN.test(rest) ? 'begin' : MIDDLE.test(rest) ? 'middle' : 'end';
  const bare = rest.replace(BEGIN, ' ').replace(MIDDLE, ' ').replace(END, ' ');
  const quarter = QUARTER.exec(bare);
  if (quarter)
    return [lastOfMonth(year, 3 * Number(quarter[1] ?? quarter[2] ?? quarter[3])), bare.replace(QUARTER, ' ')];
  const half = HALF.exec(bare);
  if (half) {
    const first = (half[1] ?? half[2] ?? half[3] ?? half[4]) === '1' || half[5] !== undefined;
    return [lastOfMonth(year, first ? 6 : 12), bare.replace(HALF, ' ')];
  }
  const week = WEEK.exec(bare);
  if (week) return [lastOfWeek(year, Number(week[1])), bare.replace(WEEK, ' ')];
  const season = SEASONS.find(([names]) => names.test(bare));
  if (season) return [lastOfMonth(year, season[1]), bare.replace(season[0], ' ')];
  const months = bare.split(' ').filter((word) => MONTH_OF.has(word));
  const [last = ''] = months.slice(-1);
  const month = MONTH_OF.get(last);
  if (month !== undefined) {
    const left = bare
      .split(' ')
      .filter((word) => !MONTH_OF.has(word))
      .join(' ');
    const two = String(month).padStart(2, '0');
    if (part === 'begin') return [readDate(`${year}-${two}-10`), left];
    return [part === 'middle' ? readDate(`${year}-${two}-15`) : lastOfMonth(year, month), left];
  }
  const until = { begin: 3, middle: 6, end: 12 }[part];
  return [lastOfMonth(year, until), bare];
}

function lastOfMonth(year: number, month: number): string | undefined {
  if (month < 1 || month > 12) return undefined;
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The Sunday of an ISO week: the week of 4 January is the first. */
function lastOfWeek(year: number, week: number): string | undefined {
  if (week < 1 || week > 53) return undefined;
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
  return new Date(monday + (week * 7 - 1) * 86_400_000).toISOString().slice(0, 10);
}
