import { asConnection, createQueuePool, QUEUE_NAME, Queue } from './backend.ts';
import { JOBS, type JobName, type JobPayload } from './define.ts';

/** One job on its way to the queue. `id`: a UUID; the queue takes a job of the same id only once. */
export type JobRequest = {
  [N in JobName]: { readonly id: string; readonly name: N; readonly payload: JobPayload<N> };
}[JobName];

export interface JobQueue {
  /** Hands jobs over. @throws ZodError for a payload that is not the job's */
  add(requests: readonly JobRequest[]): Promise<void>;
  /** Jobs by state. */
  counts(): Promise<Readonly<Record<string, number>>>;
  /** Removes finished jobs older than `graceMs`, a bounded number. @returns how many */
  clean(graceMs: number): Promise<number>;
  close(): Promise<void>;
}

export interface QueueConnection {
  readonly connectionString: string;
  readonly role?: string | undefined;
}

const CLEANED_AT_ONCE = 5_000;

/** Opens the queue for those who send. The database may be away: each call that needs it tries anew. */
export function openQueue(connection: QueueConnection): JobQueue {
  const pool = createQueuePool({ ...connection, max: 3 });
  let opened: Promise<InstanceType<typeof Queue>> | undefined;

  /** BullMQ remembers a failed first connection for good; a queue that did not come up is thrown away. */
  function open(): Promise<InstanceType<typeof Queue>> {
    opened ??= (async () => {
      const queue = new Queue(QUEUE_NAME, { connection: asConnection(pool) });
      queue.on('error', () => undefined);
      try {
        await queue.waitUntilReady();
        return queue;
      } catch (error) {
        opened = undefined;
        await queue.close().catch(() => undefined);
        throw error;
      }
    })();
    return opened;
  }

  return {
    async add(requests) {
      if (requests.length === 0) return;
      const queue = await open();
      await queue.addBulk(
        requests.map((request) => {
          const job = JOBS[request.name];
          return {
            name: request.name,
            data: job.payload.parse(request.payload),
            opts: { jobId: request.id, attempts: job.attempts, backoff: { type: 'exponential', delay: job.backoffMs } },
          };
        }),
      );
    },
    async counts() {
      return (await open()).getJobCounts('waiting', 'active', 'delayed', 'completed', 'failed');
    },
    async clean(graceMs) {
      // Retention options on the jobs themselves deadlock on this backend (infra/decisions/0004-queue.md); a timer calls this.
      const queue = await open();
      const completed = await queue.clean(graceMs, CLEANED_AT_ONCE, 'completed');
      const failed = await queue.clean(graceMs * 7, CLEANED_AT_ONCE, 'failed');
      return completed.length + failed.length;
    },
    async close() {
      const queue = await opened?.catch(() => undefined);
      await queue?.close();
      await pool.end();
    },
  };
}
