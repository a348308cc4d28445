import type { ProgressRow } from '@navette/contracts';

export interface MonthRow {
  /** "2026-11" */
  readonly month: string;
  readonly published: number;
  readonly introductions: number;
}

/** The months up to a day, YYYY-MM-DD, the oldest first; one without anything has its row too. */
export function lastMonths(rows: readonly ProgressRow[], today: string, count: number): readonly MonthRow[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => {
    const key = new Date(Date.UTC(year, month - count + index, 1)).toISOString().slice(0, 7);
    const row = rows.find((one) => one.key === key);
    return { month: key, published: row?.reached.published ?? 0, introductions: row?.introductions ?? 0 };
  });
}
