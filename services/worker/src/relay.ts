import { type Database, listen, markDispatched, takeFromOutbox, transaction } from '@navette/db';
import { isJobName, JOBS, type JobQueue, type JobRequest } from '@navette/jobs';
import { type Logger, repeat } from '@navette/runtime';

const BATCH = 200;
/** Looks by itself this often too, ms: a wake-up can be lost with a connection. */
const POLL_MS = 1_000;

export interface Relay {
  /** Hands over no more and waits for the batch under way. */
  stop(): Promise<void>;
}

/**
 * Carries jobs from the outbox to the queue, in the order in which they were left. A row is marked only after the queue
 * has it; killed in between, the row goes once more, under the same job id, which the queue takes once.
 */
export function startRelay(database: Database, queue: JobQueue, logger: Logger): Relay {
  let draining: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  async function drain(): Promise<void> {
    do {
      again = false;
      while (!stopped && (await relayBatch(database, queue, logger)) === BATCH);
    } while (again && !stopped);
  }

  function wake(): Promise<void> {
    again = true;
    draining ??= drain().finally(() => {
      draining = undefined;
    });
    return draining;
  }

  function failed(error: unknown): void {
    logger.warn({ err: error }, 'the relay could not hand over; it tries again');
  }

  const listener = listen(database.pool, 'outbox', () => void wake().catch(failed));
  const poll = repeat(wake, POLL_MS, failed);
  return {
    async stop() {
      stopped = true;
      await listener.close();
      await poll.stop();
      await draining?.catch(() => undefined);
    },
  };
}

/** One batch, in one transaction: locked rows are passed over by other relays. @returns how many rows it had */
async function relayBatch(database: Database, queue: JobQueue, logger: Logger): Promise<number> {
  return transaction(database.db, async (trx) => {
    const rows = await takeFromOutbox(trx, BATCH);
    const requests = rows.flatMap((row): JobRequest[] => {
      const job = isJobName(row.job) ? JOBS[row.job].payload.safeParse(row.payload) : undefined;
      if (job?.success === true) return [{ id: row.id, name: row.job, payload: job.data } as JobRequest];
      logger.error({ outboxId: row.id, job: row.job }, 'an outbox row is no job of this version; set aside');
      return [];
    });
    await queue.add(requests);
    await markDispatched(
      trx,
      rows.map((row) => row.id),
    );
    return rows.length;
  });
}
