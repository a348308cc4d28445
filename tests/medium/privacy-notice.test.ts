import { openDatabase } from '@navette/db';
import { contactsToNotify, markNotified, oppositionDigest } from '@navette/privacy';
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/database.ts';

const NOW = new Date('2026-11-29T10:00:00Z');

let own: TestDatabase;
let database: ReturnType<typeof openDatabase>;
let owner: pg.Client;
const [operator, elsewhere] = [v7(), v7()];

async function contact(over: Record<string, unknown>): Promise<string> {
  const row = {
    id: v7(),
    operator_id: operator,
    name: 'Zoé',
    source: 'hubspot',
    created_at: '2026-11-20',
    updated_at: NOW,
    ...over,
  };
  const columns = Object.keys(row);
  await owner.query(
    `insert into contacts (${columns.join(', ')}) values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
  return row.id;
}

beforeAll(async () => {
  own = await testDatabase();
  database = openDatabase({ connectionString: own.url, role: own.role, maxConnections: 4 });
  owner = new pg.Client({ connectionString: own.ownerUrl });
  await owner.connect();
  for (const id of [operator, elsewhere]) {
    await owner.query(`insert into operators (id, slug, name) values ($1, $2, 'x')`, [id, id]);
  }
});
afterAll(async () => {
  await owner.end();
  await database.close();
  await own.drop();
});

describe('whoever came by a list', () => {
  it('is told once for each operator, oldest first, unless they said no', async () => {
    const late = await contact({ email: 'late@tests.example', created_at: '2026-10-01' });
    const told = await contact({ email: 'Told@tests.example' });
    await contact({ email: 'told@tests.example', organisation_id: await organisation() });
    const other = await contact({ email: 'told@tests.example', operator_id: elsewhere });
    const unsubscribed = await contact({ email: 'quiet@tests.example' });
    await contact({ email: 'hand@tests.example', source: 'navette' });
    await contact({ email: null });
    await contact({ email: 'opposed@tests.example', opposed_at: NOW });
    await contact({ email: 'listed@tests.example' });
    await contact({ email: 'someone@refused.example' });
    await contact({ email: 'bounced@tests.example' });
    for (const address of [
      { kind: 'email', value: 'listed@tests.example' },
      { kind: 'domain', value: 'refused.example' },
    ] as const) {
      await owner.query('insert into oppositions (digest, kind, recorded_at) values ($1, $2, now())', [
        oppositionDigest(address),
        address.kind,
      ]);
    }
    await owner.query(`insert into mail_stops (address, reason, at) values
      ('bounced@tests.example', 'refused', now()), ('quiet@tests.example', 'unsubscribed', now())`);

    const due = await contactsToNotify(database.db, NOW, 100);
    expect(due.map((one) => [one.id, one.late])).toEqual([
      [late, true],
      [told, false],
      [other, false],
      [unsubscribed, false],
    ]);
    expect(await contactsToNotify(database.db, NOW, 1)).toHaveLength(1);
    expect(await contactsToNotify(database.db, NOW, 100, elsewhere)).toHaveLength(1);

    expect(await markNotified(database.db, [told], NOW)).toBe(2);
    expect(await markNotified(database.db, [told], NOW)).toBe(0);
    const { rows } = await owner.query('select notice_source from contacts where notice_queued_at is not null');
    expect(rows).toEqual([{ notice_source: 'hubspot' }, { notice_source: 'hubspot' }]);
    expect((await contactsToNotify(database.db, NOW, 100)).map((one) => one.id)).toEqual([late, other, unsubscribed]);
  });
});

async function organisation(): Promise<string> {
  const id = v7();
  await owner.query(
    `insert into organisations (id, name, country, created_at, updated_at) values ($1, 'x', 'FR', now(), now())`,
    [id],
  );
  return id;
}
