import { randomUUID } from 'node:crypto';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { failedJobOf } from '../support/policy-records.ts';
import { type Stack, startStack } from '../support/stack.ts';

interface JobsBody {
  readonly queueAway: boolean;
  readonly names: readonly {
    name: string;
    waiting: number;
    running: number;
    failed: number;
    oldestAt: string | null;
  }[];
  readonly failures: readonly { id: string; name: string; error: string | null; failedAt: string }[];
}

let stack: Stack;
let network: Network;
let admin: Client;
beforeAll(async () => {
  stack = await startStack();
  network = await createNetwork(stack);
  admin = await network.person({ role: 'admin' });
});
afterAll(() => stack?.stop());

const read = async () => (await admin.get<JobsBody>('/api/v1/jobs')).body;
const retry = (id: string) => admin.post<JobsBody>(`/api/v1/jobs/${id}/retry`, {});
const failureOf = async (id: string) => (await read()).failures.find((failure) => failure.id === id);

describe('the jobs', () => {
  it('are told by name: what waits, what was given up, and since when', async () => {
    const failed = await failedJobOf(stack);
    const told = await read();
    expect(told.queueAway).toBe(false);
    expect(told.names.find(({ name }) => name === 'match-need')).toMatchObject({ failed: 1 });
    expect(told.failures).toMatchObject([{ id: failed, name: 'match-need', error: 'Error: fictional' }]);
    const createdAt = new Date('2020-01-01T00:00:00Z');
    // Handed over long ago, and running for ever as far as the outbox knows.
    const job = { id: v7(), job: 'rematch-part', payload: '{}', createdAt, dispatchedAt: new Date() };
    await stack.db.insertInto('outbox').values(job).execute();
    expect((await read()).names.find(({ name }) => name === 'rematch-part')).toEqual({
      name: 'rematch-part',
      waiting: 1,
      running: 0,
      failed: 0,
      oldestAt: createdAt.toISOString(),
    });
    await stack.db.deleteFrom('outbox').where('id', '=', job.id).execute();
  });

  it('that gave up are tried once more, also where the queue remembers that they did', async () => {
    const id = v7();
    // A need that is not there: nothing gets better by trying, so that it gives up at once.
    await stack.db
      .insertInto('outbox')
      .values({ id, job: 'match-need', payload: JSON.stringify({ needId: v7() }) })
      .execute();
    const first = await eventually('the job to give up', () => failureOf(id));
    expect((await retry(id)).status).toBe(200);
    const again = await eventually('it to give up again', async () => {
      const now = await failureOf(id);
      return now !== undefined && now.failedAt !== first.failedAt ? now : undefined;
    });
    expect(again.error).toBe(first.error);
    const audit = await admin.get<{ items: { objectId: string }[] }>('/api/v1/audit?action=job.retried');
    expect(audit.body.items.map((entry) => entry.objectId)).toContain(id);
  });

  it('that are done, or still to be done, are not', async () => {
    expect((await retry(randomUUID())).status).toBe(404);
    const id = v7();
    const job = { id, job: 'match-need', payload: '{}', dispatchedAt: new Date() };
    await stack.db.insertInto('outbox').values(job).execute();
    expect((await retry(id)).status).toBe(409);
    await stack.db.deleteFrom('outbox').where('id', '=', id).execute();
  });
});
