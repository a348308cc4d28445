import {
  type ChildRequest,
  type JobQueue,
  type JobRequest,
  type JobWorker,
  openBoardQueue,
  openQueue,
  startWork,
} from '@navette/jobs';
import { v7 } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { NO_HANDLERS } from '../support/no-handlers.ts';
import { type QueueEngine, queueEngine } from '../support/queue-engine.ts';

const PARTS = [0, 1, 2];

let engine: QueueEngine;
let queue: JobQueue;
const workers: JobWorker[] = [];

beforeAll(async () => {
  engine = await queueEngine();
  queue = openQueue(engine.connection);
  await eventually('the queue to be there', () => queue.counts().catch(() => undefined));
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.close()));
});
afterAll(async () => {
  await queue?.close();
  await engine?.drop();
});

interface Flow {
  readonly parent: Extract<JobRequest, { name: 'rematch-all' }>;
  readonly child: (part: number) => ChildRequest;
  /** Which parts were done, and the parent as 'all', in order. */
  readonly done: (number | 'all')[];
  readonly gaveUp: string[];
  /** Sends what is not done, as the relay does. */
  send(): Promise<void>;
}

function newFlow(): Flow {
  const rematchId = v7();
  const done: (number | 'all')[] = [];
  const parent = { id: v7(), name: 'rematch-all', payload: { rematchId } } as const;
  const child = (part: number): ChildRequest => ({
    key: String(part),
    name: 'rematch-part',
    payload: { rematchId, part },
  });
  const send = () => queue.addFlow(parent, PARTS.filter((part) => !done.includes(part)).map(child));
  return { parent, child, done, gaveUp: [], send };
}

/** Starts a worker for the flow. `hopeless`: the part that is given up at once. */
function work(flow: Flow, hopeless?: number): JobWorker {
  const worker = startWork(engine.connection, {
    handlers: {
      ...NO_HANDLERS,
      'rematch-part': async ({ part }) => {
        if (part === hopeless) throw Object.assign(new Error('hopeless'), { name: 'UnrecoverableError' });
        flow.done.push(part);
        return undefined;
      },
      'rematch-all': async () => {
        if (PARTS.some((part) => !flow.done.includes(part))) throw new Error('parts are missing');
        flow.done.push('all');
        return undefined;
      },
    },
    ledger: { finish: async () => undefined, giveUp: async (id) => void flow.gaveUp.push(id) },
    observer: { done: () => undefined, failed: () => undefined, trouble: () => undefined },
  });
  workers.push(worker);
  return worker;
}

function parentIs(flow: Flow, knowledge: string): Promise<true> {
  return eventually(`the parent to be ${knowledge}`, async () =>
    (await queue.look([flow.parent.id])).get(flow.parent.id) === knowledge ? true : undefined,
  );
}

describe('a job made of others', () => {
  it('comes after them, and is taken once however often it is sent', async () => {
    const flow = newFlow();
    await flow.send();
    await flow.send();
    expect((await queue.look([flow.parent.id])).get(flow.parent.id)).toBe('waits');
    work(flow);
    await parentIs(flow, 'ended');
    expect(flow.done.toSorted()).toEqual([...PARTS, 'all']);
    expect(flow.done.at(-1)).toBe('all');
  });

  it('goes at once when nothing is left to be done of it', async () => {
    const flow = newFlow();
    flow.done.push(...PARTS);
    await flow.send();
    work(flow);
    await parentIs(flow, 'ended');
    expect(flow.done.at(-1)).toBe('all');
  });

  it('ends when one of them gives up, and sent again brings back that one', async () => {
    const flow = newFlow();
    await flow.send();
    const first = work(flow, 1);
    await parentIs(flow, 'ended');
    expect(flow.done.toSorted()).toEqual([0, 2]);
    expect(flow.gaveUp, 'it is not given up while parts are missing').toEqual([]);
    await first.close();
    await flow.send();
    work(flow);
    await eventually('all to be done', async () => (flow.done.includes('all') ? true : undefined));
    expect(flow.done).toEqual([expect.any(Number), expect.any(Number), 1, 'all']);
  });

  it('waits for none that the queue has lost: sent again, it brings them back', async () => {
    const flow = newFlow();
    await flow.send();
    const board = await openBoardQueue(engine.connection);
    await board.queues[1]?.remove(`${flow.parent.id}_2`);
    await flow.send();
    await board.queues[1]?.remove(flow.parent.id, { removeChildren: false });
    expect((await queue.look([flow.parent.id])).get(flow.parent.id)).toBe('lost');
    await flow.send();
    work(flow);
    await parentIs(flow, 'ended');
    expect(flow.done.toSorted()).toEqual([...PARTS, 'all']);
    await board.close();
  });
});
