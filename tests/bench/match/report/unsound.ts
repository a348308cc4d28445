import type { Measured } from './row.ts';

/** Why a measurement is not to be trusted; undefined where it is. */
export function unsoundMatch({ row, samples, extras }: Measured): string | undefined {
  const name = `${row.system}, ${row.profiles} profiles`;
  const figures = [row.p50_ms, row.p95_ms, row.p99_ms, row.build_s, row.bytes_per_profile];
  if (samples === 0 || figures.some((figure) => !Number.isFinite(figure) || figure <= 0))
    return `${name}: nothing was measured`;
  if (extras !== undefined && extras.upsertsFound < extras.upserts / 2) {
    return `${name}: only ${extras.upsertsFound} of ${extras.upserts} new profiles were found by the next match`;
  }
  return undefined;
}
