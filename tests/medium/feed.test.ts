import { appendEvents, type EventRow, type FeedPosition, feedHead, openDatabase, readFeed } from '@navette/db';
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/database.ts';

let own: TestDatabase;
let database: ReturnType<typeof openDatabase>;

beforeAll(async () => {
  own = await testDatabase();
  database = openDatabase({ connectionString: own.url, role: own.role, maxConnections: 6 });
});
afterAll(async () => {
  await database.close();
  await own.drop();
});

const INSERT = `insert into events (id, at, kind, actor, payload) values ($1, now(), 'need.changed', '{}', $2)`;

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: own.url });
  await client.connect();
  return client;
}

function names(events: readonly EventRow[]): unknown[] {
  return events.map((event) => (event.payload as { name?: string }).name);
}

async function insert(client: pg.Client, name: string): Promise<void> {
  await client.query(INSERT, [v7(), JSON.stringify({ name })]);
}

describe('the change feed', () => {
  it('loses nothing when transactions commit in another order than they began', async () => {
    const start = await feedHead(database.db);
    const [early, late] = [await connect(), await connect()];
    await early.query('begin');
    await insert(early, 'early, took the lower number');
    await late.query('begin');
    await insert(late, 'late, commits first');
    await late.query('commit');

    const first = await readFeed(database.db, start, 100);
    expect(names(first.events)).toEqual(['late, commits first']);
    await early.query('commit');
    const second = await readFeed(database.db, first.position, 100);
    expect(names(second.events)).toEqual(['early, took the lower number']);
    expect((await readFeed(database.db, second.position, 100)).events).toEqual([]);
    await Promise.all([early.end(), late.end()]);
  });

  it('is held up by no transaction that somebody left open elsewhere in the cluster', async () => {
    const forgotten = new pg.Client({ connectionString: own.elsewhere });
    await forgotten.connect();
    await forgotten.query('begin');
    await forgotten.query('select pg_current_xact_id()');
    let position = await feedHead(database.db);
    const writer = await connect();
    const seen: unknown[] = [];
    for (const name of ['a', 'b', 'c']) {
      await insert(writer, name);
      const batch = await readFeed(database.db, position, 100);
      seen.push(...names(batch.events));
      position = batch.position;
    }
    expect(seen).toEqual(['a', 'b', 'c']);
    await forgotten.query('rollback');
    expect((await readFeed(database.db, position, 100)).events).toEqual([]);
    await Promise.all([forgotten.end(), writer.end()]);
  });

  it('never shows what was rolled back', async () => {
    const start = await feedHead(database.db);
    const writer = await connect();
    await writer.query('begin');
    await insert(writer, 'regretted');
    const meanwhile = await readFeed(database.db, start, 100);
    await writer.query('rollback');
    expect(names((await readFeed(database.db, meanwhile.position, 100)).events)).toEqual([]);
    await writer.end();
  });

  it('gives each event once under forty writers, in pages smaller than their bursts', async () => {
    let position: FeedPosition = await feedHead(database.db);
    const seen: unknown[] = [];
    const read = async (): Promise<void> => {
      for (;;) {
        const batch = await readFeed(database.db, position, 7);
        seen.push(...names(batch.events));
        position = batch.position;
        if (batch.complete) return;
      }
    };
    const expected = Array.from({ length: 40 }, (_, index) => `writer ${index}`);
    const writing = expected.map((name, index) =>
      database.db.transaction().execute(async (trx) => {
        const row = { id: v7(), at: new Date(), kind: 'need.changed', actor: {}, payload: { name } };
        await appendEvents(trx, [{ ...row }]);
        await new Promise((resolve) => setTimeout(resolve, (index * 7) % 31));
      }),
    );
    const reading = (async () => {
      for (let round = 0; round < 20; round++) {
        await read();
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    })();
    await Promise.all([...writing, reading]);
    await read();
    expect([...seen].sort()).toEqual([...expected].sort());
  });
});

describe('the event table', () => {
  it('refuses change and deletion to the service, and to the owner by accident', async () => {
    const service = new pg.Client({ connectionString: own.url, options: `-c role=${own.role}` });
    const owner = new pg.Client({ connectionString: own.ownerUrl });
    await Promise.all([service.connect(), owner.connect()]);
    await insert(owner, 'to stay');
    for (const client of [service, owner]) {
      for (const statement of [`update events set kind = 'x'`, 'delete from events', 'truncate events']) {
        await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
      }
    }
    await expect(service.query('create table mine ()')).rejects.toMatchObject({ code: '42501' });
    await Promise.all([service.end(), owner.end()]);
  });
});
