import { type Database, failOutbox, listen, markDispatched, takeFromOutbox, transaction } from '@navette/db';
import { isJobName, JOBS, type JobQueue, type JobRequest } from '@navette/jobs';
import { type Logger, repeat, seldom } from '@navette/runtime';
import type { Context } from '@navette/usecases';
import { childrenOf } from './flows.ts';
import { watchMemory } from './memory.ts';

const BATCH = 200;
/** Looks by itself this often too, ms: a wake-up can be lost with a connection. */
const POLL_MS = 1_000;
/** A queue that is away is told of once in this time, ms. */
const TROUBLE_MS = 5_000;

export interface Relay {
  /** Hands over no more and waits for the batch under way. */
  stop(): Promise<void>;
}

export interface RelayParts {
  readonly database: Database;
  readonly queue: JobQueue;
  readonly contextOf: (job: string) => Context;
  readonly logger: Logger;
}

type OutboxRow = Awaited<ReturnType<typeof takeFromOutbox>>[number];

/**
 * Carries jobs from the outbox to the queue, in the order in which they were left. A row is marked only after the queue
 * has it; killed in between, the row goes once more, under the same job id, which the queue takes once. When the queue
 * has lost its memory, everything that is not done goes once more.
 */
export function startRelay(parts: RelayParts): Relay {
  const { database, logger } = parts;
  const memory = watchMemory(parts);
  let draining: Promise<void> | undefined;
  let again = false;
  let stopped = false;

  async function drain(): Promise<void> {
    do {
      again = false;
      while (!stopped && (await relayBatch(parts)) === BATCH);
      if (await memory.lost()) again = true;
    } while (again && !stopped);
  }

  function wake(): Promise<void> {
    again = true;
    draining ??= drain().finally(() => {
      draining = undefined;
    });
    return draining;
  }

  const failed = seldom((err: unknown, unsaid) => {
    logger.warn({ err, unsaid }, 'the relay could not hand over; it tries again');
  }, TROUBLE_MS);
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
async function relayBatch({ database, queue, contextOf, logger }: RelayParts): Promise<number> {
  return transaction(database.db, async (trx) => {
    const rows = await takeFromOutbox(trx, BATCH);
    const plain: JobRequest[] = [];
    for (const row of rows) {
      const request = requestOf(row, logger);
      if (request === 'not a payload') await failOutbox(trx, row.id, `the payload is not that of ${row.job}`);
      if (typeof request === 'string') continue;
      const children = await childrenOf(contextOf(request.name), request);
      if (children === undefined) plain.push(request);
      else await queue.addFlow(request, children);
    }
    await queue.add(plain);
    await markDispatched(
      trx,
      rows.map((row) => row.id),
    );
    return rows.length;
  });
}

/** A row as a request; one that is no job of this version may be of a newer worker's, whose turn comes as well. */
function requestOf(row: OutboxRow, logger: Logger): JobRequest | 'not a job' | 'not a payload' {
  const { id, job } = row;
  if (!isJobName(job)) {
    logger.error({ id, job }, 'an outbox row is no job of this version; set aside');
    return 'not a job';
  }
  const payload = JOBS[job].payload.safeParse(row.payload);
  if (!payload.success) {
    logger.error({ id, job }, 'an outbox row has not the payload of its job; given up');
    return 'not a payload';
  }
  const requestId = row.requestId ?? undefined;
  // Name and payload were checked against each other, which the compiler cannot follow.
  return { id, name: job, payload: payload.data, requestId } as JobRequest;
}
