import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { type JobRequest, type JobWorker, openQueue, type QueueConnection, startWork } from '@navette/jobs';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { NO_HANDLERS } from '../support/no-handlers.ts';
import { type QueueEngine, queueEngine } from '../support/queue-engine.ts';

let engine: QueueEngine;

beforeAll(async () => {
  engine = await queueEngine();
});
afterAll(() => engine?.drop());

type MatchNeed = Extract<JobRequest, { name: 'match-need' }>;

function job(): MatchNeed {
  return { id: v7(), name: 'match-need', payload: { needId: v7() } };
}

const nothing = async () => undefined;

/** Starts a worker that only writes down which needs it was asked to match. */
function startNoting(handled: string[], troubles: Error[], connection = engine.connection): JobWorker {
  return startWork(connection, {
    handlers: { ...NO_HANDLERS, 'match-need': async ({ needId }) => void handled.push(needId) },
    ledger: { finish: nothing, giveUp: nothing },
    observer: { done: nothing, failed: nothing, trouble: (error) => void troubles.push(error) },
  });
}

/** What a worker says on a connection before it waits on it. */
const WAITS = /bzpopmin|listen /i;

interface Line {
  readonly connection: QueueConnection;
  /** Connections that a worker waits on, as they are now. */
  readonly waiting: ReadonlySet<Socket>;
  /** Cuts those, and lets nobody connect any more. The others go on. */
  cutWaiting(): void;
  close(): Promise<void>;
}

/** A line of our own to the queue's server. */
async function openLine(to: QueueConnection): Promise<Line> {
  const url = new URL(to.kind === 'redis' ? to.url : to.connectionString);
  const target = { host: url.hostname, port: Number(url.port) };
  const [all, waiting] = [new Set<Socket>(), new Set<Socket>()];
  const server = createServer((near) => {
    const far = connect(target);
    near.on('data', (said) => void (WAITS.test(String(said)) && waiting.add(near)));
    near.pipe(far).pipe(near);
    for (const end of [near, far]) {
      all.add(end);
      end.on('error', () => undefined);
      end.on('close', () => {
        for (const one of [near, far]) one.destroy();
        all.delete(end);
        waiting.delete(near);
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('expected an address with a port');
  url.hostname = '127.0.0.1';
  url.port = String(address.port);
  return {
    connection: to.kind === 'redis' ? { ...to, url: url.href } : { ...to, connectionString: url.href },
    waiting,
    cutWaiting() {
      server.close();
      for (const socket of waiting) socket.destroy();
    },
    async close() {
      for (const socket of all) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

describe('a queue that is away', () => {
  it('comes to life when its server does, even if it was away at the start', async () => {
    const handled: string[] = [];
    const troubles: Error[] = [];
    const { queue, worker } = await engine.away(async () => {
      const opened = openQueue(engine.connection);
      await expect(opened.add([job()])).rejects.toThrow();
      await expect(opened.counts()).rejects.toThrow();
      const started = startNoting(handled, troubles);
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      return { queue: opened, worker: started };
    });
    expect(troubles.length, 'it tries, and not in a tight loop').toBeGreaterThan(0);
    expect(troubles.length).toBeLessThan(50);
    const add = (request: MatchNeed) =>
      eventually('the queue to take a job', () =>
        queue.add([request]).then(
          () => true,
          () => undefined,
        ),
      );
    const first = job();
    await add(first);
    await eventually('the job to be handled', async () => (handled.length === 1 ? true : undefined));

    await engine.away(async () => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await expect(queue.counts()).rejects.toThrow();
    });
    expect(troubles.length, 'nor when it goes away under the worker').toBeLessThan(200);
    const second = job();
    await add(second);
    await eventually('the second job to be handled', async () => (handled.length === 2 ? true : undefined));
    expect(handled).toEqual([first, second].map((one) => one.payload.needId));
    await worker.close();
    await queue.close();
  }, 40_000);

  it('keeps nobody from stopping', async () => {
    const [early, late] = [openQueue(engine.connection), openQueue(engine.connection)];
    await eventually('the queue to be there', () => early.counts().catch(() => undefined));
    const handled: string[] = [];
    const there = startNoting(handled, []);
    await early.add([job()]);
    await eventually('the job to be handled', async () => (handled.length === 1 ? true : undefined));
    await engine.away(async () => {
      await expect(late.counts()).rejects.toThrow();
      const neverUp = startNoting([], []);
      await Promise.all([there.close(), neverUp.close(), early.close(), late.close()]);
    });
  });

  it('keeps nobody from stopping either where only the connections are lost that a worker waits on', async () => {
    const line = await openLine(engine.connection);
    const troubles: Error[] = [];
    const worker = startNoting([], troubles, line.connection);
    await eventually('each lane to wait', async () => (line.waiting.size === 2 ? true : undefined));
    line.cutWaiting();
    await eventually('the worker to notice', async () => (troubles.length >= 2 ? true : undefined));
    await worker.close();
    await line.close();
  });

  it.each([0, 3, 10, 30, 100, 300, 700])('nor where they are lost %i ms before it stops', async (milliseconds) => {
    const line = await openLine(engine.connection);
    const worker = startNoting([], [], line.connection);
    await eventually('each lane to wait', async () => (line.waiting.size === 2 ? true : undefined));
    line.cutWaiting();
    // What waited connects anew meanwhile, in vain.
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await worker.close();
    await line.close();
  });

  it('takes a job of the same id once', async () => {
    const queue = openQueue(engine.connection);
    const request = job();
    await eventually('the queue to take a job', () =>
      queue.add([request, request]).then(
        () => true,
        () => undefined,
      ),
    );
    await queue.add([request]);
    expect(await queue.look([request.id])).toEqual(new Map([[request.id, 'held']]));
    const handled: string[] = [];
    const worker = startNoting(handled, []);
    await eventually('the job to end', async () =>
      (await queue.look([request.id])).get(request.id) === 'ended' ? true : undefined,
    );
    await queue.add([request]);
    await worker.close();
    expect(handled).toEqual([request.payload.needId]);
    await queue.close();
  });
});
