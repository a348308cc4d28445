import { addToOutbox } from '@navette/db';
import { openBoardQueue, openQueue, queueConnection } from '@navette/jobs';
import { bringBackOverdue } from '@navette/worker';
import { sql } from 'kysely';
import { v4, v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { type BusyNetwork, countMatched, countUnfinished, createBusyNetwork, jobLines } from '../support/many-needs.ts';
import { emptyQueue } from '../support/queue-engine.ts';
import { type Stack, startStack } from '../support/stack.ts';

const NEEDS = 300;

let stack: Stack;
let network: BusyNetwork;

beforeEach(async () => {
  stack = await startStack({ worker: false });
  network = await createBusyNetwork(stack);
});
afterEach(() => stack?.stop());

function allDone(): Promise<true> {
  return eventually(
    'every job to be done',
    async () => ((await countUnfinished(stack)) === 0 ? true : undefined),
    30_000,
  );
}

/** How often each need was said to be matched. */
async function timesMatched(): Promise<number[]> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from events where kind = 'need.matched' group by need_id`.execute(stack.db);
  return rows.map((row) => row.count);
}

describe('a queue that forgets', () => {
  it('is filled again from the outbox when it was emptied in the middle', async () => {
    stack.addWorker();
    stack.addWorker();
    await network.publish(NEEDS);
    await eventually('some needs to be matched', async () => ((await countMatched(stack)) >= 50 ? true : undefined));
    await emptyQueue(stack);
    expect(await countUnfinished(stack), 'there was work left to lose').toBeGreaterThan(0);
    await allDone();
    expect(await countMatched(stack)).toBe(NEEDS);
    expect(await timesMatched(), 'a job done twice has the effect of once').toEqual(Array(NEEDS).fill(1));
  }, 60_000);

  it('is filled again when it was emptied while nobody worked on it', async () => {
    const worker = stack.addWorker();
    await allDone();
    await worker.stop();
    await network.publish(20);
    // Somebody handed them over and was gone.
    await stack.db.updateTable('outbox').set({ dispatchedAt: new Date() }).execute();
    await emptyQueue(stack);
    stack.addWorker();
    await allDone();
    expect(await countMatched(stack)).toBe(20);
  });

  it('gets single jobs back that it lost, and those whose end was not noted', async () => {
    const worker = stack.addWorker();
    await allDone();
    await worker.stop();
    const needIds = await network.publish(3);
    const rows = await stack.db.selectFrom('outbox').select(['id', 'payload']).execute();
    const queue = openQueue(queueConnection(stack.config));
    const board = await openBoardQueue(queueConnection(stack.config));
    const database = { db: stack.db } as Parameters<typeof bringBackOverdue>[0];
    const later = () => new Date(Date.now() + 60_000);
    try {
      await queue.add(
        needIds.map((needId, at) => ({ id: rows[at]?.id ?? '', name: 'match-need', payload: { needId } })),
      );
      await stack.db.updateTable('outbox').set({ dispatchedAt: new Date() }).execute();
      expect(await bringBackOverdue(database, queue, later()), 'nothing is missing').toBe(0);

      expect(await board.queues[0]?.remove(rows[1]?.id ?? '')).toBe(1);
      expect(await bringBackOverdue(database, queue, later())).toBe(1);
      const waiting = await stack.db.selectFrom('outbox').select('id').where('dispatchedAt', 'is', null).execute();
      expect(waiting).toEqual([{ id: rows[1]?.id }]);

      stack.addWorker();
      await allDone();
      expect(await countMatched(stack)).toBe(3);
      // As if their ends had not reached the outbox: the queue takes none of them for new.
      await addToOutbox(
        stack.db,
        needIds.map((needId, at) => ({ id: rows[at]?.id ?? '', job: 'match-need', payload: { needId } })),
      );
      await eventually('them to be handed over', async () => {
        const { rows: left } = await sql`select 1 from outbox where dispatched_at is null`.execute(stack.db);
        return left.length === 0 ? true : undefined;
      });
      expect(await countUnfinished(stack)).toBe(3);
      expect(await bringBackOverdue(database, queue, later())).toBe(3);
      await allDone();

      // Added by hand on a board: it stands in no outbox.
      const byHand = await board.queues[0]?.add('match-need', { needId: needIds[0] });
      await eventually('it to be done', async () =>
        jobLines(stack).some((line) => line.id === byHand?.id && line.outcome === 'done') ? true : undefined,
      );
    } finally {
      await queue.close();
      await board.close();
    }
  });
});

describe('a job that cannot be done', () => {
  it('is given up, noted with its reason, and not sent again', async () => {
    const lost = { id: v7(), job: 'match-need', payload: { needId: v4() }, requestId: 'request-of-the-test' };
    const wrong = { id: v7(), job: 'match-need', payload: { needId: 'no id' } };
    await addToOutbox(stack.db, [lost, wrong]);
    stack.addWorker();
    const failed = await eventually('both to be given up', async () => {
      const rows = await stack.db
        .selectFrom('outbox')
        .select(['id', 'error'])
        .where('failedAt', 'is not', null)
        .orderBy('id')
        .execute();
      return rows.length === 2 ? rows : undefined;
    });
    expect(failed).toEqual([
      { id: lost.id, error: 'UnrecoverableError: There is nothing here, or nothing that you may see.' },
      { id: wrong.id, error: 'the payload is not that of match-need' },
    ]);
    await emptyQueue(stack);
    const done = await network.publish(1);
    await eventually(
      'what came later to be done',
      async () => ((await countMatched(stack)) === 1 ? true : undefined),
      20_000,
    );
    // Its line comes after its matches.
    const runs = await eventually('its line in the log', async () => {
      const lines = jobLines(stack).filter((line) => line.job === 'match-need');
      return lines.length > 1 ? lines : undefined;
    });
    expect(runs.map(({ id, outcome, requestId }) => ({ id, outcome, requestId }))).toEqual([
      { id: lost.id, outcome: 'failed', requestId: 'request-of-the-test' },
      { id: expect.any(String), outcome: 'done', requestId: undefined },
    ]);
    expect(runs[1]?.counts).toMatchObject({ needId: done[0] });
  });
});
