import { addFlow, addJobs } from './add.ts';
import type { QueueConnection } from './connection.ts';
import { type ChildRequest, type JobRequest, LANES } from './define.ts';
import { openEngine } from './engine/open.ts';
import { closeParts, openParts, type Parts } from './engine/parts.ts';
import { forget, type Knowledge, lookFor } from './look.ts';
import { beginEpoch, readEpoch } from './memory.ts';

/** The queue as those see it who send. Every call rejects soon where the queue is away; the next one tries anew. */
export interface JobQueue {
  /** Hands jobs over. @throws ZodError for a payload that is not the job's */
  add(requests: readonly JobRequest[]): Promise<void>;
  /** Hands a job over that runs after its children; see `addFlow`. @throws ZodError for a payload that is not its job's */
  addFlow(request: JobRequest, children: readonly ChildRequest[]): Promise<void>;
  /** Jobs by state. */
  counts(): Promise<Readonly<Record<string, number>>>;
  /** Jobs that are being done now, by name, a bounded number. */
  running(): Promise<Readonly<Record<string, number>>>;
  /** Removes jobs done longer than `graceMs` ago, and given up seven times as long ago, a bounded number. @returns how many */
  clean(graceMs: number): Promise<number>;
  /** Since when the queue knows all that it was given; undefined where it may have lost some. */
  epoch(): Promise<string | undefined>;
  /** Begins to count on its memory. @returns the epoch that holds now */
  beginEpoch(): Promise<string>;
  /** What it knows of jobs, by their ids. */
  look(ids: readonly string[]): Promise<ReadonlyMap<string, Knowledge>>;
  /** Takes jobs that ended out of it, so that it takes them once more. */
  forget(ids: readonly string[]): Promise<void>;
  /** What an operator should change about its server, in words. */
  warnings(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const CLEANED_AT_ONCE = 5_000;
/** More are not done at a time in any lane: each worker does a few. */
const MOST_RUNNING = 200;
const STATES = ['waiting', 'active', 'delayed', 'waiting-children', 'completed', 'failed'] as const;

/** Opens the queue for those who send. It may be away: each call that needs it tries anew. */
export function openQueue(connection: QueueConnection): JobQueue {
  const engine = openEngine(connection, { to: 'send' });
  let opened: Promise<Parts> | undefined;

  function open(): Promise<Parts> {
    opened ??= openParts(engine).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  return {
    async add(requests) {
      if (requests.length > 0) await addJobs(await open(), requests);
    },
    async addFlow(request, children) {
      await addFlow(await open(), request, children);
    },
    async counts() {
      const { lanes } = await open();
      const counts = await Promise.all(LANES.map((lane) => lanes[lane].getJobCounts(...STATES)));
      return Object.fromEntries(STATES.map((state) => [state, sum(counts.map((count) => count[state] ?? 0))]));
    },
    async running() {
      const { lanes } = await open();
      const active = await Promise.all(LANES.map((lane) => lanes[lane].getActive(0, MOST_RUNNING - 1)));
      const names = new Map<string, number>();
      for (const job of active.flat()) names.set(job.name, (names.get(job.name) ?? 0) + 1);
      return Object.fromEntries(names);
    },
    async clean(graceMs) {
      const { lanes } = await open();
      let cleaned = 0;
      for (const lane of LANES) {
        cleaned += (await lanes[lane].clean(graceMs, CLEANED_AT_ONCE, 'completed')).length;
        cleaned += (await lanes[lane].clean(graceMs * 7, CLEANED_AT_ONCE, 'failed')).length;
      }
      return cleaned;
    },
    async epoch() {
      return readEpoch(engine, await open());
    },
    async beginEpoch() {
      return beginEpoch(engine, await open());
    },
    async look(ids) {
      return lookFor(await open(), ids);
    },
    async forget(ids) {
      await forget(await open(), ids);
    },
    async warnings() {
      await open();
      return engine.warnings();
    },
    async close() {
      const parts = await opened?.catch(() => undefined);
      if (parts !== undefined) await closeParts(parts);
      await engine.close();
    },
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
