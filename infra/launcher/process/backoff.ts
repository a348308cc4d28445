/** How soon a process that ended by itself is started again. */
export const BACKOFF = {
  firstMs: 250,
  longestMs: 10_000,
  /** A process that lived this long counts as healthy: the next wait is the shortest again. */
  healthyAfterMs: 30_000,
  /** Ends in a row, without ever having been healthy, after which starting again is hopeless. */
  hopelessAfter: 8,
} as const;

/** The wait before the n-th start in a row (n from 1), in milliseconds: doubling, bounded. */
export function restartDelay(failures: number): number {
  return Math.min(BACKOFF.firstMs * 2 ** (failures - 1), BACKOFF.longestMs);
}
