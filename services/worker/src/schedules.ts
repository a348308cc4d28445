import { cleanOutbox, type Database } from '@navette/db';
import type { JobQueue } from '@navette/jobs';
import type { LiveIndex } from '@navette/matchindex';
import { type Logger, repeat } from '@navette/runtime';
import {
  type Context,
  type FileContext,
  keepRetention,
  queueNotices,
  reconcileMatches,
  remindNextActions,
  runClocks,
  sealAuditLog,
  sendDigests,
  sendDueMails,
  takeAttentionIfDue,
  tidyImports,
} from '@navette/usecases';
import { bringBackOverdue } from './overdue.ts';

const RECONCILE_MS = 5_000;
const OVERDUE_MS = 10_000;
const MAILS_MS = 10_000;
const CLOCKS_MS = 60_000;
const SEAL_MS = 60_000;
const PRIVACY_MS = 3_600_000;
const KEEP_MS = 6 * 3600_000;
const ATTENTION_MS = 10 * 60_000;
const CLEAN_MS = 10 * 60_000;
const A_DAY_MS = 24 * 3600_000;
const CLEANED_AT_ONCE = 5_000;

export interface Schedules {
  stop(): Promise<void>;
}

/** What a worker does by the clock: the nets under the queue, and the cleaning of what is done. */
export function startSchedules(
  database: Database,
  queue: JobQueue,
  index: LiveIndex,
  contextOf: (job: string) => Context & FileContext,
  logger: Logger,
): Schedules {
  const every = (ms: number, task: string, work: () => Promise<void>) =>
    repeat(work, ms, (error) => logger.warn({ task, err: error }, 'schedule failed'));
  const schedules = [
    every(RECONCILE_MS, 'reconcile', async () => {
      const sent = await reconcileMatches(contextOf('reconcile'));
      if (sent > 0) logger.info({ sent }, 'needs without matches were sent again');
    }),
    every(OVERDUE_MS, 'overdue', async () => {
      const sent = await bringBackOverdue(database, queue, new Date());
      if (sent > 0) logger.warn({ sent }, 'jobs that were lost were sent again');
    }),
    every(MAILS_MS, 'mails', async () => {
      const sent = await sendDueMails(contextOf('mails'));
      if (sent > 0) logger.info({ sent }, 'mails were sent again');
    }),
    every(CLOCKS_MS, 'clocks', async () => {
      const run = await runClocks(contextOf('clocks'));
      if (Object.values(run).some((count) => count > 0)) logger.info(run, 'clocks went on');
      await remindNextActions(contextOf('next-actions'));
      await sendDigests(contextOf('digests'), 'daily');
      await sendDigests(contextOf('digests'), 'weekly');
    }),
    every(ATTENTION_MS, 'attention', async () => {
      if (await takeAttentionIfDue(contextOf('attention'))) logger.info('attention was counted anew');
    }),
    every(KEEP_MS, 'keep-index', async () => {
      if (await index.save()) logger.info('the index was kept for the next process');
    }),
    every(SEAL_MS, 'seal', async () => void (await sealAuditLog(contextOf('seal')))),
    every(PRIVACY_MS, 'privacy', async () => {
      const queued = await queueNotices(contextOf('notices'));
      if (queued > 0) logger.info({ queued }, 'people who came by a list were told');
      await keepRetention(contextOf('retention'));
    }),
    every(CLEAN_MS, 'clean', async () => {
      await queue.clean(A_DAY_MS);
      // What was given up stays for a week, as it does in the queue.
      await cleanOutbox(database.db, new Date(Date.now() - 7 * A_DAY_MS), CLEANED_AT_ONCE);
      await tidyImports(contextOf('tidy'));
    }),
  ];
  return {
    async stop() {
      await Promise.all(schedules.map((schedule) => schedule.stop()));
    },
  };
}
