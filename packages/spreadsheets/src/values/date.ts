/**
 * A day as an ISO date: "31/12/2026", "31.12.2026", "31-12-2026", "2026-12-31", with or without a time behind.
 * Undefined when it isn't one, or there is no such day.
 */
export function readDate(text: string): string | undefined {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text.trim());
  const european = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?: .*)?$/.exec(text.trim());
  const [year, month, day] = iso ? iso.slice(1, 4) : european ? european.slice(1, 4).reverse() : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const exists = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

const WEEK = 7 * 24 * 3600 * 1000;

/** Weeks from one ISO date to another, begun ones counted whole; 0 when it has passed. */
export function weeksUntil(date: string, today: string): number {
  return Math.max(0, Math.ceil((Date.parse(date) - Date.parse(today)) / WEEK));
}
