import { cleanRequests, type Executor } from '@navette/db';

/** How long a write is known by its key, ms. */
export const KEPT_MS = 24 * 3600_000;
/** How often old ones are removed, ms. */
export const CLEAN_MS = 5 * 60_000;
const AT_ONCE = 5_000;
const ROUNDS = 40;

/** Forgets writes that were begun longer ago than they are kept, in bounded steps. @returns how many */
export async function forgetOldRequests(db: Executor, now: Date): Promise<number> {
  const before = new Date(now.getTime() - KEPT_MS);
  let forgotten = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const removed = await cleanRequests(db, before, AT_ONCE);
    forgotten += removed;
    if (removed < AT_ONCE) break;
  }
  return forgotten;
}
