import { Temporal } from 'temporal-polyfill';

/** Days from the first to the last, both included. */
export interface Period {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
}

const day = (year: number, month: number, dayOfMonth: number): Temporal.PlainDate | undefined => {
  try {
    return Temporal.PlainDate.from({ year, month, day: dayOfMonth }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
};

/** One day; undefined where the calendar has none (31 June). */
export function dayPeriod(year: number, month: number, dayOfMonth: number): Period | undefined {
  const date = day(year, month, dayOfMonth);
  return date && { from: date, until: date };
}

/** `months` whole months from the first of one. */
export function monthsPeriod(year: number, month: number, months: number): Period {
  const from = Temporal.PlainDate.from({ year, month, day: 1 });
  return { from, until: from.add({ months }).subtract({ days: 1 }) };
}

/** Monday to Sunday of an ISO 8601 week; undefined for a week that the year does not have. */
export function weekPeriod(year: number, week: number): Period | undefined {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.subtract({ days: fourth.dayOfWeek - 1 }).add({ weeks: week - 1 });
  return week >= 1 && monday.yearOfWeek === year ? { from: monday, until: monday.add({ days: 6 }) } : undefined;
}

const SEASON_STARTS = [
  [3, 20],
  [6, 21],
  [9, 23],
  [12, 21],
] as const;

/** Spring (0) to winter (3) of the northern hemisphere; winter begins in the year given. */
export function seasonPeriod(year: number, season: number): Period {
  const [month, dayOfMonth] = SEASON_STARTS[season] ?? SEASON_STARTS[0];
  const [nextMonth, nextDay] = SEASON_STARTS[(season + 1) % SEASON_STARTS.length] ?? SEASON_STARTS[0];
  const from = Temporal.PlainDate.from({ year, month, day: dayOfMonth });
  const next = Temporal.PlainDate.from({ year: season === 3 ? year + 1 : year, month: nextMonth, day: nextDay });
  return { from, until: next.subtract({ days: 1 }) };
}

/** The beginning, middle or end of a period: "fin mars" is 22 to 31 March, "mi-mars" ends on the 15th. */
export function thirdOf({ from, until }: Period, part: 'start' | 'middle' | 'end'): Period {
  const days = from.until(until, { largestUnit: 'day' }).days + 1;
  const third = Math.floor(days / 3);
  if (part === 'start') return { from, until: from.add({ days: third - 1 }) };
  if (part === 'end') return { from: until.subtract({ days: third - 1 }), until };
  return { from: from.add({ days: third }), until: from.add({ days: Math.floor(days / 2) - 1 }) };
}

/** Everything from today until the day before a period begins. */
export function endsBefore({ from }: Period, today: Temporal.PlainDate): Period {
  return { from: today, until: from.subtract({ days: 1 }) };
}

/** The first of the periods of this year and the next that is not over. */
export function nextPeriod(
  today: Temporal.PlainDate,
  ofYear: (year: number) => Period | undefined,
): Period | undefined {
  for (const year of [today.year, today.year + 1]) {
    const period = ofYear(year);
    if (period !== undefined && Temporal.PlainDate.compare(period.until, today) >= 0) return period;
  }
  return undefined;
}
