import { asConnection, createQueuePool, QUEUE_NAME, Worker } from './backend.ts';
import { isJobName, JOBS, type JobHandlers, type JobName, type JobPayload } from './define.ts';
import type { QueueConnection } from './queue.ts';

/** One line about each job that ended, or a trouble of the queue itself. */
export interface WorkObserver {
  done(job: { readonly name: string; readonly id: string; readonly milliseconds: number }): void;
  failed(
    job: { readonly name: string; readonly id: string; readonly attempt: number; readonly final: boolean },
    error: Error,
  ): void;
  trouble(error: Error): void;
}

export interface JobWorker {
  /** Takes no new job and waits for those under way. */
  close(): Promise<void>;
}

/** A worker that dies holds its jobs for this long; then another takes them. */
const LOCK_MS = 10_000;
const STALLED_CHECK_MS = 4_000;
/** A job may be dropped by dying workers this often: a killed process is no fault of the job's. */
const MAX_STALLED = 20;

/** Between two tries to reach a queue that is away, ms. */
const RETRY_MS = 500;

/** Starts handling jobs; where the queue is away, it goes on trying until it is there or `close` is called. */
export function startWork(
  connection: QueueConnection,
  handlers: JobHandlers,
  observer: WorkObserver,
  options: { readonly concurrency?: number } = {},
): JobWorker {
  const concurrency = options.concurrency ?? 4;
  const pool = createQueuePool({ ...connection, max: concurrency + 4 });
  let worker: InstanceType<typeof Worker> | undefined;
  let closed = false;

  function createWorker(): InstanceType<typeof Worker> {
    const created = new Worker(
      QUEUE_NAME,
      async (job) => {
        const started = performance.now();
        await handle(handlers, job.name, job.data);
        observer.done({ name: job.name, id: job.id ?? '', milliseconds: performance.now() - started });
      },
      {
        connection: asConnection(pool),
        autorun: false,
        concurrency,
        lockDuration: LOCK_MS,
        stalledInterval: STALLED_CHECK_MS,
        maxStalledCount: MAX_STALLED,
      },
    );
    created.on('failed', (job, error) => {
      observer.failed(
        {
          name: job?.name ?? '',
          id: job?.id ?? '',
          attempt: job?.attemptsMade ?? 0,
          final: job === undefined || job.attemptsMade >= (job.opts.attempts ?? 1),
        },
        error,
      );
    });
    created.on('error', (error) => observer.trouble(error));
    return created;
  }

  /** BullMQ remembers a failed first connection for good; a worker that did not come up is thrown away. */
  async function begin(): Promise<void> {
    while (!closed) {
      const candidate = createWorker();
      try {
        await candidate.waitUntilReady();
        worker = candidate;
        if (!closed) void candidate.run().catch((error: Error) => observer.trouble(error));
        return;
      } catch (error) {
        observer.trouble(error as Error);
        await candidate.close(true).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
      }
    }
  }

  const beginning = begin();
  return {
    async close() {
      closed = true;
      await beginning;
      await worker?.close();
      await pool.end();
    },
  };
}

/** Parses the payload and calls its handler. @throws Error for a job that this version does not know */
async function handle(handlers: JobHandlers, name: string, data: unknown): Promise<void> {
  if (!isJobName(name)) throw new Error(`unknown job "${name}"`);
  await run(handlers, name, data);
}

async function run<N extends JobName>(handlers: JobHandlers, name: N, data: unknown): Promise<void> {
  const handler: (payload: JobPayload<N>) => Promise<void> = handlers[name];
  await handler(JOBS[name].payload.parse(data) as JobPayload<N>);
}
