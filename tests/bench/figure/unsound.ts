import type { Row } from './row.ts';

/** Why a figure is not to be trusted; undefined where it is. */
export function unsound(row: Row): string | undefined {
  const part = `${row.engine}, ${row.profiles} profiles`;
  const figure =
    row.kind === 'latency' ? `${row.name} at ${row.arrivalsPerSecond} a second` : `${row.name}, ${row.subject}`;
  if (row.failed > 0) return `${part}: ${figure}: ${row.failed} failed`;
  const value = row.kind === 'latency' ? row.p50 : row.perSecond;
  return Number.isFinite(value) && (row.kind === 'latency' || value > 0)
    ? undefined
    : `${part}: ${figure}: nothing was measured`;
}
