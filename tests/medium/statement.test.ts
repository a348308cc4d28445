import { type Database, openDatabase, statement } from '@navette/db';
import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/database.ts';

let own: TestDatabase;
let database: Database;
beforeAll(async () => {
  own = await testDatabase();
  database = openDatabase({ connectionString: own.ownerUrl, maxConnections: 1 });
  await database.pool.query(`
    create table needs_of_test (id int, title text, on_behalf boolean);
    insert into needs_of_test values (1, 'un', true), (2, 'deux', false), (3, 'trois', true)`);
});
afterAll(async () => {
  await database?.close();
  await own?.drop();
});

interface Filter {
  readonly ids?: readonly number[] | undefined;
  readonly onBehalf?: boolean | undefined;
  readonly limit: number;
}

let builds = 0;
const titles = statement((db, filter: Filter) => {
  builds++;
  let query = db
    .withTables<{ needsOfTest: { id: number; title: string; onBehalf: boolean } }>()
    .selectFrom('needsOfTest')
    .selectAll()
    .orderBy('id')
    .limit(filter.limit);
  if (filter.ids !== undefined) query = query.where('id', '=', sql<number>`any(${filter.ids}::int[])`);
  if (filter.onBehalf !== undefined) query = query.where('onBehalf', '=', filter.onBehalf);
  return query;
});

async function titlesOf(filter: Filter): Promise<string[]> {
  return (await titles(database.db, filter)).map((row) => row.title);
}

describe('a statement', () => {
  it('is built once for each shape, whatever its values', async () => {
    builds = 0;
    expect(await titlesOf({ limit: 2 })).toEqual(['un', 'deux']);
    expect(await titlesOf({ limit: 3, ids: undefined })).toEqual(['un', 'deux', 'trois']);
    expect(builds).toBe(1);
    expect(await titlesOf({ limit: 3, ids: [2, 3] })).toEqual(['deux', 'trois']);
    expect(await titlesOf({ limit: 3, ids: [1] })).toEqual(['un']);
    expect(builds).toBe(2);
    expect(await titlesOf({ limit: 3, onBehalf: true })).toEqual(['un', 'trois']);
    expect(await titlesOf({ limit: 3, onBehalf: false })).toEqual(['deux']);
    expect(await titlesOf({ limit: 1, onBehalf: true })).toEqual(['un']);
    expect(builds).toBe(4);
  });

  it('keeps so many shapes and no more', async () => {
    const wide = statement((db, filter: Readonly<Record<string, number>>) => {
      builds++;
      return Object.values(filter)
        .reduce(
          (query, id) => query.where('id', '<>', id),
          db.withTables<{ needsOfTest: { id: number } }>().selectFrom('needsOfTest'),
        )
        .select('id');
    });
    const ask = (shape: number) => wide(database.db, { [`n${shape}`]: 1 });
    for (let shape = 0; shape < 100; shape++) expect(await ask(shape)).toHaveLength(2);
    builds = 0;
    expect(await ask(0)).toHaveLength(2);
    expect(builds).toBe(0);
    expect(await ask(99)).toHaveLength(2);
    expect(builds).toBe(1);
  });

  it('is planned once a connection', async () => {
    for (let turn = 0; turn < 3; turn++) await titlesOf({ limit: 1 });
    const { rows } = await database.pool.query(
      `select statement from pg_prepared_statements where name like 'navette_%' and statement like '%limit $1'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('goes on where a migration changed the columns meanwhile', async () => {
    expect(await titlesOf({ limit: 1 })).toEqual(['un']);
    await withClient(own.ownerUrl, (client) => client.query('alter table needs_of_test add column more text'));
    expect(await titles(database.db, { limit: 1 })).toEqual([{ id: 1, title: 'un', onBehalf: true, more: null }]);
    await withClient(own.ownerUrl, (client) => client.query('alter table needs_of_test drop column more'));
    const inside = database.db.transaction().execute((trx) => titles(trx, { limit: 1 }));
    await expect(inside).rejects.toThrow(/cached plan|aborted/);
    expect(await titles(database.db, { limit: 1 })).toEqual([{ id: 1, title: 'un', onBehalf: true }]);
  });

  it('rolls back with the transaction that it is in', async () => {
    const seen = await database.db
      .transaction()
      .execute(async (trx) => {
        await trx.withTables<{ needsOfTest: { id: number } }>().deleteFrom('needsOfTest').execute();
        const rows = await titles(trx, { limit: 3 });
        throw Object.assign(new Error('undone'), { rows });
      })
      .catch((error: Error & { rows: unknown }) => error.rows);
    expect(seen).toEqual([]);
    expect(await titlesOf({ limit: 3 })).toHaveLength(3);
  });
});
