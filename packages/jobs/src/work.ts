import { DomainError } from '@navette/domain';
import { type Job, UnrecoverableError } from 'bullmq';
import { z } from 'zod';
import type { JobData } from './add.ts';
import type { QueueConnection } from './connection.ts';
import {
  isJobName,
  JOBS,
  type JobCounts,
  type JobHandlers,
  type JobName,
  type JobPayload,
  LANES,
  type Lane,
} from './define.ts';
import type { Engine } from './engine/engine.ts';
import { openEngine } from './engine/open.ts';
import { QUEUE_NAMES } from './engine/parts.ts';
import { within } from './engine/within.ts';

/** One run of a job, for the log. */
export interface JobRun {
  readonly job: string;
  readonly id: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** How long this run took. */
  readonly milliseconds: number;
  /** From being handed over to the begin of this run, earlier ones included, ms. */
  readonly waitedMs: number;
  /** The job that waits for this one. */
  readonly parentId: string | undefined;
  /** The HTTP request that led to it. */
  readonly requestId: string | undefined;
}

/** Is told of each run of a job, and of troubles of the queue itself. */
export interface WorkObserver {
  done(run: JobRun, counts: JobCounts): void;
  /** `final`: it will not be tried again. */
  failed(run: JobRun, error: Error, final: boolean): void;
  trouble(error: Error): void;
}

/** Where it is written down what is still to do. Jobs that others wait for are not: the others are. */
export interface Ledger {
  /** The job is done. Called before the queue is told; a job whose note can't be made is done again. */
  finish(id: string): Promise<void>;
  /** The job was tried for the last time. */
  giveUp(id: string, error: string): Promise<void>;
}

export interface Work {
  readonly handlers: JobHandlers;
  readonly ledger: Ledger;
  readonly observer: WorkObserver;
  /** How many jobs of a lane are under way at a time in this process. */
  readonly concurrency?: Readonly<Partial<Record<Lane, number>>>;
}

export interface JobWorker {
  /** Takes no new job and waits for those under way; where the queue is away, it leaves them to be taken up again. */
  close(): Promise<void>;
}

const CONCURRENCY: Readonly<Record<Lane, number>> = { prompt: 4, bulk: 2 };
/** A worker that dies holds its jobs for this long; then another takes them. */
const LOCK_MS = 10_000;
const STALLED_CHECK_MS = 4_000;
/** A job may be dropped by dying workers this often: a killed process is no fault of the job's. */
const MAX_STALLED = 20;
/** Between two tries to reach a queue that is away, ms. */
const RETRY_MS = 500;
/** How long the queue may take to let go of a worker that has nothing under way any more, ms. */
const LET_GO_MS = 5_000;

/** How much of an error is kept with a job that was given up, characters. */
const ERROR_LENGTH = 500;

/** Starts handling jobs; where the queue is away, it goes on trying until it is there or `close` is called. */
export function startWork(connection: QueueConnection, work: Work): JobWorker {
  const concurrency = { ...CONCURRENCY, ...work.concurrency };
  const engine = openEngine(connection, { to: 'work', concurrency: concurrency.prompt + concurrency.bulk });
  const lanes = LANES.map((lane) => startLane(engine, lane, concurrency[lane], work));
  return {
    async close() {
      await Promise.all(lanes.map((lane) => lane.close()));
      // What still waits for the server is answered by the end of the connection; if not, nobody is kept from stopping.
      const ended = Promise.all([engine.close(), ...lanes.map((lane) => lane.ended)]);
      await within(LET_GO_MS, 'the queue did not let go', ended).catch(work.observer.trouble);
    },
  };
}

type Worker = ReturnType<typeof createWorker>;

interface RunningLane extends JobWorker {
  /** Settles when nothing of the lane runs any more. */
  readonly ended: Promise<unknown>;
}

function startLane(engine: Engine, lane: Lane, concurrency: number, work: Work): RunningLane {
  const closing = Promise.withResolvers<void>();
  const notes = new Set<Promise<void>>();
  const running = new Set<Promise<unknown>>();
  let worker: Worker | undefined;
  let closed = false;

  /** BullMQ remembers a failed first connection for good; a worker that did not come up is thrown away. */
  async function begin(): Promise<void> {
    while (!closed) {
      try {
        await engine.reachable();
        if (closed) return;
        worker = createWorker(engine, lane, concurrency, work, { notes, running });
        await Promise.race([worker.waitUntilReady(), closing.promise]);
        if (!closed) await worker.run();
        return;
      } catch (error) {
        work.observer.trouble(error as Error);
        await worker?.close(true).catch(() => undefined);
        await Promise.race([new Promise((resolve) => setTimeout(resolve, RETRY_MS)), closing.promise]);
      }
    }
  }

  const ended = begin();
  return {
    ended,
    async close() {
      closed = true;
      closing.resolve();
      const there = await engine.reachable().then(
        () => true,
        () => false,
      );
      await letGo(
        worker?.close(!there).catch(() => undefined),
        running,
        work.observer,
      );
      await Promise.all(notes);
    },
  };
}

/**
 * Waits for a worker to be closed: as long as its jobs take, and after the last of them for a bounded time. BullMQ connects
 * anew what a worker waits on; closed at that moment, it may wait for a server that is away.
 */
async function letGo(closed: Promise<void> | undefined, running: Set<Promise<unknown>>, observer: WorkObserver) {
  for (;;) {
    await Promise.race([closed, Promise.allSettled(running)]);
    try {
      return await within(LET_GO_MS, 'the queue did not let go', closed ?? Promise.resolve());
    } catch (error) {
      if (running.size === 0) return observer.trouble(error as Error);
    }
  }
}

function createWorker(
  engine: Engine,
  lane: Lane,
  concurrency: number,
  { handlers, ledger, observer }: Work,
  { notes, running }: { readonly notes: Set<Promise<void>>; readonly running: Set<Promise<unknown>> },
) {
  const worker = new engine.classes.Worker<JobData, JobCounts>(
    QUEUE_NAMES[lane],
    async (job) => {
      const started = performance.now();
      const counts = await kept(running, handle(handlers, job));
      if (stands(job)) await ledger.finish(job.id);
      observer.done(runOf(job, job.attemptsMade + 1, performance.now() - started), counts);
      return counts;
    },
    {
      connection: engine.connection,
      autorun: false,
      concurrency,
      lockDuration: LOCK_MS,
      stalledInterval: STALLED_CHECK_MS,
      maxStalledCount: MAX_STALLED,
      // After the connection was lost; by itself BullMQ would sit out a quarter of a minute.
      runRetryDelay: RETRY_MS,
    },
  );
  worker.on('failed', (job, error) => {
    if (job === undefined) return observer.trouble(error);
    const final = job.finishedOn !== undefined;
    observer.failed(runOf(job, job.attemptsMade, Date.now() - (job.processedOn ?? Date.now())), error, final);
    if (!final || !stands(job) || neverGivenUp(job.name)) return;
    const note = ledger
      .giveUp(job.id, `${error.name}: ${error.message}`.slice(0, ERROR_LENGTH))
      .catch(observer.trouble);
    notes.add(note);
    void note.finally(() => notes.delete(note));
  });
  worker.on('error', (error) => observer.trouble(error));
  return worker;
}

/** Keeps a run among those under way while it lasts. */
async function kept<T>(running: Set<Promise<unknown>>, run: Promise<T>): Promise<T> {
  running.add(run);
  try {
    return await run;
  } finally {
    running.delete(run);
  }
}

/** Whether it is written down for itself: not so what others wait for, nor what somebody added by hand on a board. */
function stands(job: Job<JobData>): job is Job<JobData> & { id: string } {
  return job.parent === undefined && z.uuid().safeParse(job.id).success;
}

function neverGivenUp(name: string): boolean {
  return isJobName(name) && JOBS[name].untilDone;
}

/**
 * Calls the job's handler. @throws Error for a job that this version does not know
 * @throws UnrecoverableError for what will not be better the next time: it is about something that is not there
 */
async function handle(handlers: JobHandlers, job: Job<JobData>): Promise<JobCounts> {
  if (!isJobName(job.name)) throw new Error(`unknown job "${job.name}"`);
  try {
    return (await run(handlers, job.name, job.data)) ?? {};
  } catch (error) {
    if (error instanceof DomainError && error.code === 'not_found') throw new UnrecoverableError(error.message);
    throw error;
  }
}

async function run<N extends JobName>(handlers: JobHandlers, name: N, data: JobData): Promise<JobCounts | undefined> {
  const handler: JobHandlers[N] = handlers[name];
  return handler(JOBS[name].payload.parse(data) as JobPayload<N>, { requestId: data.requestId });
}

function runOf(job: Job<JobData>, attempt: number, milliseconds: number): JobRun {
  return {
    job: job.name,
    id: job.id ?? '',
    attempt,
    milliseconds,
    waitedMs: Math.max(0, (job.processedOn ?? job.timestamp) - job.timestamp),
    parentId: job.parent?.id,
    requestId: job.data.requestId,
  };
}
