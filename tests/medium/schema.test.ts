import { readFile } from 'node:fs/promises';
import { renderSchema } from '@navette/infra/schema/render.ts';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/database.ts';

let own: TestDatabase;
beforeAll(async () => {
  own = await testDatabase();
});
afterAll(() => own?.drop());

describe('the generated types of the tables', () => {
  it('are those of the migrated database', async () => {
    const client = new pg.Client({ connectionString: own.ownerUrl });
    await client.connect();
    const fresh = await renderSchema(client);
    await client.end();
    const committed = await readFile(new URL('../../packages/db/src/schema.gen.ts', import.meta.url), 'utf8');
    expect(fresh, 'run: node infra/bin/schema.ts').toBe(committed);
  });
});
