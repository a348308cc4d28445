import { type Jobs, MOST_FAILURES } from '@navette/contracts';
import { countJobs, listFailedJobs } from '@navette/db';
import { authorise } from '@navette/domain';
import type { JobQueue } from '@navette/jobs';
import type { Context } from '../context/context.ts';

/** A context with a look into the queue. */
export interface QueueContext extends Context {
  readonly queue: Pick<JobQueue, 'running' | 'forget'>;
}

/**
 * How the jobs stand, by name. The outbox tells what is to be done, on either engine; the queue what is being done, and
 * where it is away nobody knows.
 */
export async function readJobs(ctx: QueueContext): Promise<Jobs> {
  authorise(ctx.actor, 'job.read');
  const [counted, failures, active] = await Promise.all([
    countJobs(ctx.db),
    listFailedJobs(ctx.db, MOST_FAILURES),
    ctx.queue.running().catch(() => undefined),
  ]);
  const running = new Map(Object.entries(active ?? {}));
  const known = new Map(counted.map((row) => [row.job, row]));
  const names = [...new Set([...known.keys(), ...running.keys()])].toSorted();
  return {
    queueAway: active === undefined,
    names: names.map((name) => {
      const row = known.get(name);
      const now = running.get(name) ?? 0;
      // Parts of a job have no row of their own: more may run than were handed over.
      const waiting = (row?.waiting ?? 0) + Math.max(0, (row?.handedOver ?? 0) - now);
      return { name, waiting, running: now, failed: row?.failed ?? 0, oldestAt: row?.oldestAt?.toISOString() ?? null };
    }),
    failures: failures.map(({ id, job, error, createdAt, failedAt }) => ({
      id,
      name: job,
      error,
      createdAt: createdAt.toISOString(),
      failedAt: (failedAt ?? createdAt).toISOString(),
    })),
  };
}
