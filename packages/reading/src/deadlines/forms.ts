import type { Temporal } from 'temporal-polyfill';
import type { Rule } from '../fact/rule.ts';
import { wholeWords } from '../text/find.ts';
import { readSmallNumber, SMALL_NUMBER } from '../text/number.ts';
import { DOUBTFUL_MONTH, MONTH, monthOf, PART, partOf, SEASON, seasonOf } from './calendar-words.ts';
import { dayPeriod, monthsPeriod, nextPeriod, type Period, seasonPeriod, thirdOf, weekPeriod } from './period.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** One way of writing a date. */
interface Form {
  readonly pattern: RegExp;
  readonly rule: Rule;
  readonly confidence: number;
  /** Only after a word such as "avant" or "im": alone it means something else. */
  readonly needsCue: boolean;
  periodOf(groups: Groups, today: Temporal.PlainDate, hasCue: boolean): Period | undefined;
}

const YEAR = '20[2-4]\\d';
const yearOf = (digits: string): number => (digits.length === 2 ? 2000 : 0) + Number(digits);
const inYear = (year: string | undefined, today: Temporal.PlainDate, of: (year: number) => Period | undefined) =>
  year === undefined ? nextPeriod(today, of) : of(yearOf(year));
const part = (word: string | undefined, period: Period | undefined): Period | undefined =>
  word === undefined || period === undefined ? period : thirdOf(period, partOf(word));

const UNITS = {
  day: 'jours?(?: ouvres)?|days?|tag(?:e|en)?|dag(?:en)?',
  week: 'semaines?|weeks?|wochen?|weken|week',
  month: 'mois|months?|monat(?:e|en)?|maand(?:en)?',
  year: 'ans?|annees?|years?|jahr(?:e|en)?|jaar|jaren',
} as const;
const UNIT = Object.values(UNITS).join('|');
const unitOf = (word: string): keyof typeof UNITS =>
  (Object.keys(UNITS) as (keyof typeof UNITS)[]).find((key) => new RegExp(`^(?:${UNITS[key]})$`).test(word)) ?? 'day';
const AHEAD =
  "d'ici(?: a)?|dans(?: les)?|sous|within|in|innerhalb von|innerhalb der nachsten|binnen|over|in de komende|in den nachsten";

/** From the most to the least precise. */
export const FORMS: readonly Form[] = [
  {
    rule: 'full_date',
    confidence: 0.85,
    needsCue: false,
    pattern: wholeWords(`(?<day>\\d{1,2})(?:er|[.]|st|nd|rd|th)? ?(?:of )?(?<month>${MONTH}),? (?<year>${YEAR})`),
    periodOf: ({ day, month, year }) => dayPeriod(Number(year), monthOf(month ?? ''), Number(day)),
  },
  {
    rule: 'full_date',
    confidence: 0.85,
    needsCue: false,
    pattern: wholeWords(`(?<month>${MONTH}) (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>${YEAR})`),
    periodOf: ({ day, month, year }) => dayPeriod(Number(year), monthOf(month ?? ''), Number(day)),
  },
  {
    rule: 'day_without_year',
    confidence: 0.7,
    needsCue: false,
    pattern: wholeWords(
      `(?<month>january|february|march|april|june|july|august|september|october|november|december) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!,? (?:19|20)\\d\\d| ?[%\\p{L}€$£])`,
    ),
    periodOf: ({ day, month }, today) =>
      nextPeriod(today, (year) => dayPeriod(year, monthOf(month ?? ''), Number(day))),
  },
  {
    rule: 'date_in_figures',
    confidence: 0.85,
    needsCue: false,
    pattern: /(?<![\p{L}\p{N}./-])(?<year>20[2-4]\d)-(?<month>\d{2})-(?<day>\d{2})(?![\p{L}\p{N}]|[./-]\d)/gu,
    periodOf: ({ day, month, year }) => dayPeriod(Number(year), Number(month), Number(day)),
  },
  {
    rule: 'date_in_figures',
    confidence: 0.75,
    needsCue: false,
    pattern:
      /(?<![\p{N}./-]|\d )(?<day>\d{1,2})(?<by>[./-])(?<month>\d{1,2})\k<by>(?<year>20[2-4]\d|[2-4]\d)(?![\p{L}\p{N}]|[ ./-]\d)/gu,
    periodOf: ({ day, month, year }) => dayPeriod(yearOf(year ?? ''), Number(month), Number(day)),
  },
  {
    rule: 'day_without_year',
    confidence: 0.7,
    needsCue: false,
    pattern: wholeWords(`(?<day>\\d{1,2})(?:er|[.]|st|nd|rd|th)? ?(?:of )?(?<month>${MONTH})(?!,? (?:19|20)\\d\\d)`),
    periodOf: ({ day, month }, today) =>
      nextPeriod(today, (year) => dayPeriod(year, monthOf(month ?? ''), Number(day))),
  },
  {
    rule: 'month',
    confidence: 0.75,
    needsCue: false,
    pattern: wholeWords(
      `(?:(?<part>${PART})[ -]?)?(?<!\\d[. ]{0,2})(?<!\\d(?:er|st|nd|rd|th) )(?<month>${MONTH}) (?<year>${YEAR})`,
    ),
    periodOf: (groups) => part(groups.part, monthsPeriod(Number(groups.year), monthOf(groups.month ?? ''), 1)),
  },
  {
    rule: 'month',
    confidence: 0.6,
    needsCue: false,
    pattern: wholeWords(
      `(?:(?<part>${PART})[ -]?)?(?<!\\d[. ]{0,2})(?<!\\d(?:er|st|nd|rd|th) )(?<month>${MONTH})(?! ?\\d|['’]| (?:dernier|passe)| of (?:any|every|each)| de chaque| jedes| elk)`,
    ),
    periodOf(groups, today, hasCue) {
      const month = groups.month ?? '';
      if (groups.part === undefined && (!hasCue || DOUBTFUL_MONTH.test(month))) return undefined;
      return nextPeriod(today, (year) => part(groups.part, monthsPeriod(year, monthOf(month), 1)));
    },
  },
  {
    rule: 'week',
    confidence: 0.75,
    needsCue: false,
    pattern: wholeWords(
      `(?:kw|kalenderwoche|semaine|week|wk|s(?=\\d)(?![12] 20)|w(?=\\d))[ .]{0,2}(?<week>\\d{1,2})(?:(?: de| of| van| in|/|,)? ?(?<year>${YEAR}))?(?! ?(?:jours|mal|keer|fois|%))`,
    ),
    periodOf: ({ week, year }, today) => inYear(year, today, (one) => weekPeriod(one, Number(week))),
  },
  {
    rule: 'quarter',
    confidence: 0.8,
    needsCue: false,
    pattern: wholeWords(
      `(?:(?<part>${PART})[ -]?)?(?:(?<!(?:le|la|the|der|die|de) )[qt](?<short>[1-4])|(?<long>[1-4])(?:[.]|er|eme|e|st|nd|rd|th)? ?(?:trimestre|quarter|quartal|kwartaal)|(?<word>premier|deuxieme|troisieme|quatrieme|first|second|third|fourth|erstes?|erste[nms]|zweite[nms]|dritte[nms]|vierte[nms]|eerste|tweede|derde|vierde) (?:trimestre|quarter|quartal|kwartaal))(?:(?: de| of| van)? ?/?(?<year>${YEAR}))?`,
    ),
    periodOf(groups, today, hasCue) {
      const number = Number(groups.short ?? groups.long ?? ordinal(groups.word ?? ''));
      // "T2" and "Q4" alone name machines and products.
      if (groups.year === undefined && groups.short !== undefined && !hasCue && groups.part === undefined)
        return undefined;
      return inYear(groups.year, today, (year) => part(groups.part, monthsPeriod(year, 3 * number - 2, 3)));
    },
  },
  {
    rule: 'quarter',
    confidence: 0.75,
    needsCue: false,
    pattern: wholeWords(
      `(?:(?:[sh](?<short>[12])|(?<long>[12])(?:[.]|er|e|eme|nd|st|de|ste)? ?(?:semestre|halbjahr|half year|semester|halfjaar)|(?<word>premier|deuxieme|second|erstes?|erste[nms]|zweite[nms]|eerste|tweede|first) (?:semestre|half(?: year)?|halbjahr|halfjaar|helft(?: van het jaar)?))(?: de| of| van)? ?/?(?<year>${YEAR}))`,
    ),
    periodOf({ short, long, word, year }) {
      const half = Number(short ?? long ?? Math.min(2, ordinal(word ?? '')));
      return monthsPeriod(Number(year), 6 * half - 5, 6);
    },
  },
  {
    rule: 'day_without_year',
    confidence: 0.6,
    needsCue: true,
    pattern:
      /(?<![\p{L}\p{N}./-]|\d )(?<day>\d{1,2})[./](?<month>\d{1,2})[.]?(?![\p{L}\p{N}%]|[ ./-]?\d| ?(?:€|k€|mm|cm|m |bar|kg|%))/gu,
    periodOf: ({ day, month }, today) =>
      Number(month) > 12 ? undefined : nextPeriod(today, (year) => dayPeriod(year, Number(month), Number(day))),
  },
  {
    rule: 'season',
    confidence: 0.6,
    needsCue: false,
    pattern: wholeWords(`(?:(?<part>${PART})[ -]?)?(?<season>${SEASON})(?: (?<year>${YEAR}))?`),
    periodOf(groups, today, hasCue) {
      if (groups.year === undefined && !hasCue && groups.part === undefined) return undefined;
      const season = seasonOf(groups.season ?? '');
      // What is nearly over is not meant any more.
      const soon = groups.year === undefined ? today.add({ days: 30 }) : today;
      return inYear(groups.year, soon, (year) => part(groups.part, seasonPeriod(year, season)));
    },
  },
  {
    rule: 'year',
    confidence: 0.55,
    needsCue: false,
    pattern: wholeWords(`(?<part>${PART})[ -]?(?:annee |d'annee )?(?<year>${YEAR})`),
    periodOf: ({ part: word, year }) => part(word, monthsPeriod(Number(year), 1, 12)),
  },
  {
    rule: 'year',
    confidence: 0.55,
    needsCue: false,
    pattern: wholeWords(
      `(?:courant|a l'horizon|horizon|in the course of|im laufe(?: des jahres| von)?|in de loop van|dans le courant de) (?<year>${YEAR})`,
    ),
    periodOf: ({ year }) => monthsPeriod(Number(year), 1, 12),
  },
  {
    rule: 'year',
    confidence: 0.4,
    needsCue: true,
    pattern: wholeWords(`(?<year>${YEAR})(?! ?(?:\\p{L}{0,2}[€$]|eur|k|\\d|pieces|stuck|stuks))`),
    periodOf: ({ year }) => monthsPeriod(Number(year), 1, 12),
  },
  {
    rule: 'time_from_today',
    confidence: 0.65,
    needsCue: false,
    pattern: wholeWords(
      `(?:${AHEAD}) (?<count>${SMALL_NUMBER})(?: ?(?:a|-|bis|to|tot) ?(?<most>${SMALL_NUMBER}))? (?<unit>${UNIT})`,
    ),
    periodOf({ count, most, unit }, today) {
      const name = unitOf(unit ?? '');
      const ahead = readSmallNumber(most ?? count ?? '');
      // A few days are a speed of answer or of delivery.
      if (name === 'day' && ahead < 14) return undefined;
      return { from: today, until: today.add({ [`${name}s`]: ahead }) };
    },
  },
  {
    rule: 'time_from_today',
    confidence: 0.6,
    needsCue: false,
    pattern: wholeWords(
      `(?:(?<part>${PART})[ -]?)?(?:(?:l'annee|l'an) prochaine?|next year|nachstes jahr|(?:des )?nachsten jahres?|volgend jaar)|(?<autumn>la rentree|rentree)|(?<end>fin d'annee|la fin de l'annee|end of (?:the )?year|year[ -]end|jahresende|ende des jahres|eind(?:e)? (?:van het |dit )?jaar|noel|weihnachten|christmas|kerst(?:mis)?)|(?<quarter>trimestre prochain|prochain trimestre|next quarter|nachstes quartal|nachsten quartal|volgend kwartaal)|(?<month>le mois prochain|next month|nachsten monat|volgende maand)`,
    ),
    periodOf({ part: third, end, autumn, quarter, month }, today, hasCue) {
      if (autumn !== undefined) return hasCue ? nextPeriod(today, (year) => dayPeriod(year, 9, 1)) : undefined;
      if (end !== undefined) return hasCue || end.includes(' ') ? endOfYear(end, today) : undefined;
      if (quarter !== undefined) {
        const next = today.add({ months: 3 });
        return monthsPeriod(next.year, 3 * Math.floor((next.month - 1) / 3) + 1, 3);
      }
      const next = month === undefined ? today.add({ years: 1 }) : today.add({ months: 1 });
      return month === undefined ? part(third, monthsPeriod(next.year, 1, 12)) : monthsPeriod(next.year, next.month, 1);
    },
  },
];

function endOfYear(word: string, today: Temporal.PlainDate): Period | undefined {
  if (/^(?:noel|weih|christ|kerst)/.test(word)) return nextPeriod(today, (year) => dayPeriod(year, 12, 24));
  return monthsPeriod(today.year, 12, 1);
}

function ordinal(word: string): number {
  const at = [/^(?:prem|first|erst|eerst)/, /^(?:deux|sec|zwei|twee)/, /^(?:tro|third|dri|der)/].findIndex((pattern) =>
    pattern.test(word),
  );
  return at < 0 ? 4 : at + 1;
}
