import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, putOperator } from '@navette/db';
import { PROJECT } from '@navette/infra/launcher/home.ts';
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { eventually } from '../support/eventually.ts';
import { organisationList, profileList } from '../support/import-lists.ts';

const ROWS = 1_500;

let folder: string;
let whole: TestDatabase;
let killed: TestDatabase;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'navette-import-'));
  writeFileSync(join(folder, 'entreprises.csv'), organisationList(ROWS));
  writeFileSync(join(folder, 'startups.csv'), profileList(ROWS));
  [whole, killed] = await Promise.all([testDatabase(), testDatabase()]);
  for (const own of [whole, killed]) {
    const database = openDatabase({ connectionString: own.ownerUrl });
    await putOperator(database.db, { id: v7(), slug: 'first', name: 'First' });
    await database.close();
  }
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await Promise.all([whole?.drop(), killed?.drop()]);
});

/** The command line as a process of its own. */
function startImport(own: TestDatabase, kind: string, file: string): ChildProcess {
  const cli = join(PROJECT, 'services/cli/src/main.ts');
  const env = { PATH: process.env.PATH, DATABASE_URL: own.ownerUrl, INIT_CWD: folder };
  return spawn(process.execPath, [cli, 'import', kind, file, '--json'], { cwd: folder, env });
}

async function finished(child: ChildProcess): Promise<{ code: number | null; out: string; said: string }> {
  let out = '';
  let said = '';
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, said })));
}

async function query<T extends pg.QueryResultRow>(own: TestDatabase, text: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: own.ownerUrl });
  await client.connect();
  try {
    return (await client.query<T>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Everything that an import says of the world, without ids and times. */
async function contents(own: TestDatabase): Promise<Record<string, unknown[]>> {
  return {
    organisations: await query(
      own,
      `select o.name, o.country, o.register, o.number, o.size, o.roles, o.sector, o.website, o.name_key, o.web_host,
        s.commune, s.postal_code, s.area, s.area_path from organisations o left join sites s on s.organisation_id = o.id
        order by o.number, o.name`,
    ),
    profiles: await query(
      own,
      `select p.source, p.external_id, p.title, p.description, o.number, p.capabilities from profiles p
        join organisations o on o.id = p.organisation_id order by p.external_id`,
    ),
    externalIds: await query(own, 'select source, kind, external_id, cells from external_ids order by 1, 2, 3'),
    // Each record has been told of once, whatever was killed.
    events: await query(
      own,
      `select kind, count(*)::int as n, count(distinct coalesce(profile_id, organisation_id))::int as records
        from events where kind in ('organisation.created', 'profile.created') group by kind order by kind`,
    ),
  };
}

describe.each([
  ['organisations', 'entreprises.csv'],
  ['profiles', 'startups.csv'],
])('an import of %s', (kind, file) => {
  it('killed again and again leaves whole batches, and the next run completes it', async () => {
    const [done] = [await finished(startImport(whole, kind, file))];
    expect(done.code, done.said).toBe(0);
    for (const share of [0.05, 0.3, 0.7]) {
      const [{ now } = { now: '' }] = await query<{ now: string }>(killed, 'select now()::text as now');
      const child = startImport(killed, kind, file);
      await eventually(
        'the import to be under way',
        async () => {
          const [row] = await query<{ rows: number }>(
            killed,
            `select rows from imports where state = 'running' and created_at > '${now}' order by created_at desc limit 1`,
          );
          return (row?.rows ?? 0) >= ROWS * share ? true : undefined;
        },
        60_000,
      );
      child.kill('SIGKILL');
      await finished(child);
    }
    const last = await finished(startImport(killed, kind, file));
    expect(last.code, last.said).toBe(0);
    const { counts } = JSON.parse(last.out) as { counts: Record<string, number> };
    expect(counts.rows).toBe(ROWS);
    expect((counts.created ?? 0) + (counts.unchanged ?? 0), JSON.stringify(counts)).toBe(ROWS);
    expect(counts.unchanged).toBeGreaterThan(0);
    expect(await contents(killed)).toEqual(await contents(whole));
    const again = await finished(startImport(killed, kind, file));
    expect(JSON.parse(again.out).counts).toMatchObject({ created: 0, updated: 0, unchanged: ROWS, rejected: 0 });
  }, 240_000);
});
