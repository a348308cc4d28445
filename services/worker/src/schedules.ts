import { cleanOutbox, type Database } from '@navette/db';
import type { JobQueue } from '@navette/jobs';
import { type Logger, repeat } from '@navette/runtime';
import { type Context, reconcileMatches } from '@navette/usecases';

const RECONCILE_MS = 5_000;
const CLEAN_MS = 10 * 60_000;
const A_DAY_MS = 24 * 3600_000;
const CLEANED_AT_ONCE = 5_000;

export interface Schedules {
  stop(): Promise<void>;
}

/** What a worker does by the clock: the net under the queue, and the cleaning of what is done. */
export function startSchedules(
  database: Database,
  queue: JobQueue,
  contextOf: (job: string) => Context,
  logger: Logger,
): Schedules {
  const failed = (task: string) => (error: unknown) => logger.warn({ task, err: error }, 'schedule failed');
  const reconcile = repeat(
    async () => {
      const sent = await reconcileMatches(contextOf('reconcile'));
      if (sent > 0) logger.info({ sent }, 'needs without matches were sent again');
    },
    RECONCILE_MS,
    failed('reconcile'),
  );
  const clean = repeat(
    async () => {
      await queue.clean(A_DAY_MS);
      await cleanOutbox(database.db, new Date(Date.now() - A_DAY_MS), CLEANED_AT_ONCE);
    },
    CLEAN_MS,
    failed('clean'),
  );
  return {
    async stop() {
      await Promise.all([reconcile.stop(), clean.stop()]);
    },
  };
}
