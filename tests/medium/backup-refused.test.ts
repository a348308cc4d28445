import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { backup, type Migrate, restore } from '@navette/backup';
import { migrate as migrateDatabase } from '@navette/db';
import { migrateIdentity } from '@navette/identity';
import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { migrateQueue } from '@navette/jobs';
import { v4, v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Files, repack, rewriteTable, unpack } from '../support/archive.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { databaseContent } from '../support/database-content.ts';

const now = () => new Date('2026-11-22T10:00:00Z');
const migrate: Migrate = (connectionString, upTo) =>
  migrateDatabase({ connectionString, upTo, foreign: [migrateQueue, migrateIdentity] });

let folder: string;
let source: TestDatabase;
let target: TestDatabase;
let good: string;
const empty: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'navette-refused-'));
  [source, target] = await Promise.all([testDatabase(), testDatabase()]);
  await Promise.all([fill(source.ownerUrl, 'Source'), fill(target.ownerUrl, 'Target')]);
  good = join(folder, 'good.tar.gz');
  await backup({ connectionString: source.ownerUrl, destination: good, now });
});
afterAll(async () => {
  await source?.drop();
  await target?.drop();
  for (const name of empty) await onServer(`drop database if exists ${name} with (force)`);
  await rm(folder, { recursive: true, force: true });
});

function onServer(statement: string) {
  return withClient(source.elsewhere, (client) => client.query(statement));
}

/** A database without any tables. */
async function bareDatabase(owner?: string): Promise<string> {
  const name = `navette_test_${v4().replaceAll('-', '')}`;
  empty.push(name);
  await onServer(`create database ${name}${owner === undefined ? '' : ` owner ${owner}`}`);
  return source.ownerUrl.replace(/[^/]*$/, name);
}

/** An operator, an organisation that refers to another, and events; what tables of the first migration have. */
async function fill(url: string, name: string): Promise<void> {
  await withClient(url, async (client) => {
    const ids = [v7(), v7(), v7()];
    await client.query('insert into operators (id, slug, name) values ($1, $2, $2)', [ids[0], name]);
    for (const id of ids.slice(1)) {
      await client.query(
        `insert into organisations (id, name, country, created_at, updated_at) values ($1, $2, 'FR', now(), now())`,
        [id, `${name} SARL`],
      );
      await client.query(
        `insert into events (id, at, kind, actor, organisation_id) values ($1, now(), 'organisation.created', '{}', $2)`,
        [v7(), id],
      );
    }
    await client.query(
      `insert into sites (id, organisation_id, country, lat) values ($1, $2, 'FR', 0.1::float8 + 0.2::float8)`,
      [v7(), ids[1]],
    );
  });
}

async function changed(name: string, change: (files: Files) => void): Promise<string> {
  const files = await unpack(good);
  change(files);
  expect([...files]).not.toEqual([...(await unpack(good))]);
  const path = join(folder, `${name}.tar.gz`);
  await repack(path, files);
  return path;
}

const restoreInto = (path: string, replace = true) =>
  restore({ connectionString: target.ownerUrl, source: path, migrate, replace });

describe('what is refused leaves the database as it was', () => {
  let before: Record<string, string>;
  beforeEach(async () => {
    before = await databaseContent(target.ownerUrl);
  });

  async function refused(path: string, code: string, message: RegExp, replace = true): Promise<void> {
    await expect(restoreInto(path, replace)).rejects.toMatchObject({
      name: 'BackupError',
      code,
      message: expect.stringMatching(message),
    });
    expect(await databaseContent(target.ownerUrl)).toEqual(before);
  }

  it('a database in which somebody works', () => refused(good, 'not_empty', /in use \(public\.events/, false));

  it('a copy that is cut off, wherever', async () => {
    const bytes = await readFile(good);
    const path = join(folder, 'cut.tar.gz');
    for (const length of [0, 1, 9, 100, Math.floor(bytes.length / 2), bytes.length - 9, bytes.length - 1]) {
      await writeFile(path, bytes.subarray(0, length));
      await refused(path, 'truncated', /cut off/);
    }
    const files = await unpack(good);
    files.delete('manifest.json');
    await repack(path, files);
    await refused(path, 'truncated', /no manifest/);
  });

  it('a copy of which one byte changed, wherever', async () => {
    const bytes = await readFile(good);
    const path = join(folder, 'byte.tar.gz');
    // The first ten bytes of a gzip file are its header; those that mean nothing to the content are left out.
    for (let at = 10; at < bytes.length; at += Math.ceil(bytes.length / 25)) {
      const other = Buffer.from(bytes);
      other[at] = (other[at] ?? 0) ^ 0x10;
      await writeFile(path, other);
      await expect(restoreInto(path), `byte ${at}`).rejects.toMatchObject({ name: 'BackupError' });
    }
    expect(await databaseContent(target.ownerUrl)).toEqual(before);
  });

  it('a copy whose text is another than its manifest says', async () => {
    const path = await changed('hash', (files) => {
      const name = 'data/public.organisations/00000000.copy';
      files.set(name, (files.get(name) ?? '').replace('Source', 'Forged'));
    });
    await refused(path, 'damaged', /public\.organisations is not what was copied/);
  });

  it('a file of something else', async () => {
    const path = join(folder, 'else');
    await writeFile(path, 'PK\u0003\u0004 some zip');
    await refused(path, 'not_a_backup', /no copy made by/);
    await writeFile(path, gzipSync('a text, not a tar'.repeat(100)));
    await refused(path, 'not_a_backup', /no copy made by/);
    await repack(path, [['notes.txt', 'hello']]);
    await refused(path, 'not_a_backup', /no copy made by/);
    await expect(restoreInto(join(folder, 'none'))).rejects.toThrow('ENOENT');
  });

  it.each([
    ['data/../../etc/passwd'],
    ['/etc/passwd'],
    ['data/pg_catalog.pg_authid/00000000.copy'],
    ['data/bullmq.job/00000000.copy'],
    ['data/public.needs/1.copy'],
    ['notes.txt'],
  ])('a copy that holds %s', async (name) => {
    const path = await changed('stranger', (files) => {
      const manifest = files.get('manifest.json') ?? '';
      files.delete('manifest.json');
      files.set(name, 'x').set('manifest.json', manifest);
    });
    await refused(path, 'damaged', /which no copy of Navette does/);
  });

  it('a copy with more after its end, with a hole, or with a table that its manifest does not know', async () => {
    await refused(
      await changed('more', (files) => files.set('data/public.needs/00000000.copy', 'x')),
      'damaged',
      /after its end/,
    );
    const hole = await changed('hole', (files) => {
      const manifest = files.get('manifest.json') ?? '';
      files.delete('manifest.json');
      files.set('data/public.needs/00000001.copy', 'x').set('manifest.json', manifest);
    });
    await refused(hole, 'damaged', /part 0 of public\.needs is missing/);
    const unknown = await changed('unknown', (files) => {
      const manifest = files.get('manifest.json') ?? '';
      files.delete('manifest.json');
      files.set('data/public.secrets/00000000.copy', 'x\n').set('manifest.json', manifest);
    });
    await refused(unknown, 'damaged', /its manifest has no public\.secrets/);
  });

  it('a copy made by a newer Navette', async () => {
    const migrated = await changed('newer', (files) =>
      files.set(
        'manifest.json',
        (files.get('manifest.json') ?? '').replace('"0002-in-and-out"', '"0002-in-and-out", "9999-later"'),
      ),
    );
    await refused(migrated, 'newer', /9999-later/);
    const format = await changed('format', (files) =>
      files.set('navette-backup.json', (files.get('navette-backup.json') ?? '').replace(': 2', ': 3')),
    );
    await refused(format, 'newer', /format 3/);
  });

  it('a copy that asks for tables or columns that are not there', async () => {
    const table = await changed('table', (files) =>
      files.set('manifest.json', (files.get('manifest.json') ?? '').replace('"mappings"', '"mappings2"')),
    );
    await refused(table, 'mismatch', /a table public\.mappings2/);
    const column = await changed('column', (files) =>
      files.set('manifest.json', (files.get('manifest.json') ?? '').replace('"web_host"', '"web_hosts"')),
    );
    await refused(column, 'mismatch', /web_hosts in the copy only, web_host in the database only/);
  });

  it('a copy whose rows do not hang together, although its hashes are right', async () => {
    const path = await changed('orphan', (files) =>
      rewriteTable(files, 'public.sites', (text) => text.replace(/\t[0-9a-f-]{36}\t/, `\t${v7()}\t`)),
    );
    await expect(restoreInto(path)).rejects.toThrow(/foreign key/);
    expect(await databaseContent(target.ownerUrl)).toEqual(before);
  });

  it('a copy that the database would not write back as it was', async () => {
    const path = await changed('other', (files) =>
      rewriteTable(files, 'public.sites', (text) => text.replace('0.30000000000000004', '0.3000000000000000444')),
    );
    await refused(path, 'damaged', /public\.sites is not what was copied: .* in the database/);
  });

  it('a database that somebody holds', { timeout: 30_000 }, async () => {
    await withClient(target.ownerUrl, async (client) => {
      await client.query('begin; lock table needs in access share mode');
      await refused(good, 'busy', /stop what runs on it/);
    });
  });

  it('a login that does not own the tables', () => {
    const attempt = restore({
      connectionString: target.url,
      source: good,
      migrate: async () => undefined,
      replace: true,
    });
    return expect(attempt).rejects.toMatchObject({ name: 'BackupError', code: 'not_owner' });
  });
});

it('a database without a network is not copied', async () => {
  const attempt = backup({ connectionString: await bareDatabase(), destination: join(folder, 'bare.tar.gz'), now });
  await expect(attempt).rejects.toMatchObject({ name: 'BackupError', code: 'mismatch' });
});

describe('what is there', () => {
  it('is replaced when that was asked for, the queue included', async () => {
    const there = await testDatabase();
    try {
      await fill(there.ownerUrl, 'Old');
      const jobs = () => withClient(there.ownerUrl, (client) => client.query('select from bullmq.meta'));
      await withClient(there.ownerUrl, (client) =>
        client.query(`insert into bullmq.meta (queue, field, value) values ('q', 'f', 'v')`),
      );
      expect((await jobs()).rowCount).toBe(1);
      await restore({ connectionString: there.ownerUrl, source: good, migrate, replace: true });
      const [restored, original] = await Promise.all([
        databaseContent(there.ownerUrl),
        databaseContent(source.ownerUrl),
      ]);
      expect(restored).toEqual({ ...original, 'public.kysely_migration': restored['public.kysely_migration'] });
      expect((await jobs()).rowCount).toBe(0);
    } finally {
      await there.drop();
    }
  });
});

describe('a copy of an older Navette', { timeout: 60_000 }, () => {
  let old: string;
  beforeAll(async () => {
    const url = await bareDatabase();
    await migrate(url, '0001-foundation');
    await fill(url, 'Société Ancienne');
    old = join(folder, 'old.tar.gz');
    const manifest = await backup({ connectionString: url, destination: old, now });
    expect(manifest.migrations).toEqual(['0001-foundation']);
  });

  async function broughtUpToDate(url: string): Promise<void> {
    const { rows } = await withClient(url, (client) =>
      client.query(`select o.name, o.name_key <> '' as filled, (select count(*)::int from events) as events,
        (select count(*)::int from kysely_migration) > 1 as migrated from organisations o`),
    );
    const row = { name: 'Société Ancienne SARL', filled: true, events: 2, migrated: true };
    expect(rows).toEqual([row, row]);
  }

  it('comes into a database without tables, and is brought up to date there', async () => {
    const url = await bareDatabase();
    await restore({ connectionString: url, source: old, migrate });
    await broughtUpToDate(url);
  });

  it('comes into a database of today, by way of one that is gone afterwards', async () => {
    const there = await testDatabase();
    try {
      await restore({ connectionString: there.ownerUrl, source: old, migrate });
      await broughtUpToDate(there.ownerUrl);
    } finally {
      await there.drop();
    }
    const { rows } = await onServer(`select datname from pg_database where datname like 'navette_restore_%'`);
    expect(rows).toEqual([]);
  });
});

describe('a login that is no superuser', { timeout: 60_000 }, () => {
  it('restores into a database that it owns', async () => {
    const role = `navette_test_${v4().slice(0, 8)}`;
    await onServer(`create role ${role} login password 'p'`);
    const url = (await bareDatabase(role)).replace(/\/\/[^@]*@/, `//${role}:p@`);
    try {
      await restore({ connectionString: url, source: good, migrate });
      const [restored, original] = await Promise.all([databaseContent(url), databaseContent(source.ownerUrl)]);
      expect(restored).toEqual({ ...original, 'public.kysely_migration': restored['public.kysely_migration'] });
      await expect(withClient(url, (client) => client.query('delete from events'))).rejects.toThrow('append-only');
    } finally {
      await onServer(`drop database ${url.split('/').at(-1)} with (force)`);
      await onServer(`drop role ${role}`);
    }
  });
});
