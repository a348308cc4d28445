import { type JobRequest, openQueue, startWork } from '@navette/jobs';
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';

let own: TestDatabase;
let admin: pg.Client;
let name: string;

beforeAll(async () => {
  own = await testDatabase();
  name = new URL(own.url).pathname.slice(1);
  admin = new pg.Client({ connectionString: own.elsewhere });
  await admin.connect();
});
afterAll(async () => {
  await admin?.end();
  await own?.drop();
});

/** Nobody gets in, and whoever is in is thrown out: what clients see of a database that was killed and comes back. */
async function away<T>(during: () => Promise<T>): Promise<T> {
  await admin.query(`alter database ${name} with allow_connections false`);
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  try {
    return await during();
  } finally {
    await admin.query(`alter database ${name} with allow_connections true`);
  }
}

function job(): JobRequest {
  return { id: v7(), name: 'match-need', payload: { needId: v7() } };
}

describe('a queue whose database is away', () => {
  it('comes to life when the database does, even if it was away at the start', async () => {
    const connection = { connectionString: own.url, role: own.role };
    const handled: string[] = [];
    const troubles: Error[] = [];
    const { queue, worker } = await away(async () => {
      const opened = openQueue(connection);
      await expect(opened.add([job()])).rejects.toThrow();
      const started = startWork(
        connection,
        {
          'match-need': async ({ needId }) => void handled.push(needId),
          'match-profile': async () => undefined,
        },
        { done: () => undefined, failed: () => undefined, trouble: (error) => void troubles.push(error) },
      );
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      return { queue: opened, worker: started };
    });
    expect(troubles.length, 'it tries, and not in a tight loop').toBeGreaterThan(0);
    expect(troubles.length).toBeLessThan(20);
    const first = job();
    await queue.add([first]);
    await eventually('the job to be handled', async () => (handled.length === 1 ? true : undefined));

    await away(() => new Promise((resolve) => setTimeout(resolve, 1_500)));
    expect(troubles.length, 'nor when the database goes away under it').toBeLessThan(200);
    const second = job();
    await eventually('the queue to take a job again', async () => {
      try {
        await queue.add([second]);
        return true;
      } catch {
        return undefined;
      }
    });
    await eventually('the second job to be handled', async () => (handled.length === 2 ? true : undefined));
    expect(handled).toEqual([first, second].map((one) => (one.payload as { needId: string }).needId));
    await worker.close();
    await queue.close();
  }, 40_000);
});
