const PERIOD = /^P(\d+)([YMD])$/;

/** An ISO 8601 duration of whole years, months or days: "P3Y", "P6M", "P7D". */
export type Period = `P${number}${'Y' | 'M' | 'D'}`;

/**
 * The moment that lies this long before another. Months and years end on the last day where theirs is shorter, so that
 * nothing is taken a day early.
 * @throws RangeError on another duration
 */
export function momentBefore(moment: Date, period: Period): Date {
  const [, count, unit] = PERIOD.exec(period) ?? [];
  if (count === undefined) throw new RangeError(`not a period: ${period}`);
  const result = new Date(moment);
  if (unit === 'D') {
    result.setUTCDate(result.getUTCDate() - Number(count));
    return result;
  }
  const day = result.getUTCDate();
  result.setUTCDate(1);
  result.setUTCMonth(result.getUTCMonth() - Number(count) * (unit === 'Y' ? 12 : 1));
  const lastDay = new Date(Date.UTC(result.getUTCFullYear(), result.getUTCMonth() + 1, 0)).getUTCDate();
  result.setUTCDate(Math.min(day, lastDay));
  return result;
}
