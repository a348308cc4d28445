/** The clock that lists without a time zone were written by: that of France and all its neighbours on the mainland. */
const ZONE = 'Europe/Paris';

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/**
 * The moment that a list means by "2025-03-04", "2025-03-04T14:07" or the same with a zone behind it. A day without a time
 * is told as noon, so that it stays that day for every reader in Europe.
 */
export function momentOf(text: string): Date {
  if (/(Z|[+-]\d\d:?\d\d)$/.test(text)) return new Date(text);
  const wall = new Date(`${text.includes('T') ? text : `${text}T12:00`}Z`);
  // The offset of the zone at about that time, twice: the first guess may lie on the other side of a clock change.
  const first = new Date(wall.getTime() - offsetAt(wall));
  return new Date(wall.getTime() - offsetAt(first));
}

/** How far the zone's clock is ahead of UTC at a moment, ms. */
function offsetAt(moment: Date): number {
  const parts = Object.fromEntries(CLOCK.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment.getTime() / 1_000) * 1_000;
}
