import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { startApi } from '@navette/api';
import { backup, restore } from '@navette/backup';
import { appendEvents, type EventRow, type FeedPosition, feedHead, openDatabase, readFeed } from '@navette/db';
import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { migrateEverything } from '@navette/infra/migrate/migrate-everything.ts';
import { createLogger } from '@navette/runtime';
import { createContext, createNeed } from '@navette/usecases';
import { startWorker } from '@navette/worker';
import type pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpack } from '../support/archive.ts';
import { type Client, signIn, visitor } from '../support/client.ts';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { databaseContent } from '../support/database-content.ts';
import { eventually } from '../support/eventually.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

const now = () => new Date('2026-11-22T10:00:00Z');
const migrate = migrateEverything;
const BEGINNING: FeedPosition = { seen: '1:1:', target: null, seq: 0 };

let stack: Stack;
let network: Network;
let facilitator: Client;
let owner: string;
let folder: string;
let number = 0;
const databases: TestDatabase[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'navette-backup-'));
  stack = await startStack();
  network = await createNetwork(stack);
  owner = await network.organisation({
    name: 'Tissage fictif\tavec \\ tabulation\net deux lignes',
    number: '000000018',
    register: 'SIREN',
  });
  const startup = await network.organisation({ name: 'Vision fictive', roles: ['startup'] });
  await network.profile(startup, {});
  facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  expect(await publishedNeed(facilitator)).toBeGreaterThan(0);
  await eventually('all jobs to be done', async () => {
    const open = await stack.db.selectFrom('outbox').select('id').limit(1).execute();
    return open.length === 0 ? true : undefined;
  });
});

afterAll(async () => {
  await stack?.stop();
  for (const database of databases) await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function freshDatabase(): Promise<TestDatabase> {
  const database = await testDatabase();
  databases.push(database);
  return database;
}

function archivePath(): string {
  number++;
  return join(folder, `copy-${number}.tar.gz`);
}

const NEED = {
  title: 'Contrôle visuel de tissus',
  description: 'Trouver les défauts du tissu par caméra, en ligne.',
  language: 'fr',
} as const;

/** Takes a need through the front door as far as its matches. @returns how many there are */
async function publishedNeed(client: Client): Promise<number> {
  const draft = await client.post<{ id: string }>('/api/v1/needs', { organisationId: owner, ...NEED });
  expect(draft.status, draft.text).toBe(201);
  const { id } = draft.body;
  await client.post(`/api/v1/needs/${id}/submit`, { version: 1 });
  const ownerApproval = { means: 'phone', givenBy: 'A. Fictive', on: '2026-11-20' };
  const approved = await client.post(`/api/v1/needs/${id}/approve`, { version: 2, ownerApproval });
  expect(approved.status, approved.text).toBe(200);
  return eventually('its matches', async () => {
    const { body } = await client.get<{ items: unknown[] }>(`/api/v1/needs/${id}/matches`);
    return body.items?.length || undefined;
  });
}

/** Without what a copy leaves out. */
async function copiedContent(database: string): Promise<Record<string, string>> {
  const all = await databaseContent(database);
  const left = ['public.workers', 'auth."rateLimit"', 'public.kysely_migration', 'public.kysely_migration_lock'];
  return Object.fromEntries(Object.entries(all).filter(([name]) => !left.includes(name)));
}

async function readAll(db: Parameters<typeof readFeed>[0], from: FeedPosition, limit: number): Promise<EventRow[]> {
  const events: EventRow[] = [];
  for (let position = from; ; ) {
    const batch = await readFeed(db, position, limit);
    events.push(...batch.events);
    if (batch.complete) return events;
    position = batch.position;
  }
}

describe('a copy of a network', () => {
  it('restored elsewhere holds the same, table by table', async () => {
    const path = archivePath();
    const manifest = await backup({ connectionString: stack.databaseUrl, destination: path, now });
    const source = await copiedContent(stack.ownerUrl);
    const target = await freshDatabase();
    expect(await restore({ connectionString: target.ownerUrl, source: path, migrate })).toEqual(manifest);
    expect(await copiedContent(target.ownerUrl)).toEqual(source);
    expect(Object.values(source).filter((content) => !content.startsWith('0 ')).length).toBeGreaterThan(12);
    expect(manifest.createdAt).toBe('2026-11-22T10:00:00.000Z');
    const again = archivePath();
    const second = await backup({ connectionString: target.ownerUrl, destination: again, now });
    expect(second.tables).toEqual(manifest.tables);
  });

  it('is a file for its owner alone, and nothing else', async () => {
    const path = archivePath();
    const before = await readdir(folder);
    await backup({ connectionString: stack.databaseUrl, destination: path, now });
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).length).toBe(before.length + 1);
    const names = [...(await unpack(path)).keys()];
    expect([names.at(0), names.at(-1)]).toEqual(['navette-backup.json', 'manifest.json']);
    expect(names.filter((name) => /workers|rateLimit|kysely|bullmq/.test(name))).toEqual([]);
    await backup({ connectionString: stack.databaseUrl, destination: path, now });
    expect((await readdir(folder)).length).toBe(before.length + 1);
  });

  it('goes through streams as well', async () => {
    const way = new PassThrough();
    const target = await freshDatabase();
    const [manifest, restored] = await Promise.all([
      backup({ connectionString: stack.databaseUrl, destination: way, now }),
      restore({ connectionString: target.ownerUrl, source: way, migrate }),
    ]);
    expect(restored).toEqual(manifest);
    expect(await copiedContent(target.ownerUrl)).toEqual(await copiedContent(stack.ownerUrl));
  });

  it('that can not be written is told, and leaves neither file nor connection behind', async () => {
    const before = await readdir(folder);
    const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('the disk is full')) });
    await expect(backup({ connectionString: stack.databaseUrl, destination: full, now })).rejects.toThrow(
      'disk is full',
    );
    const nowhere = join(folder, 'no', 'such', 'folder.tar.gz');
    await expect(backup({ connectionString: stack.databaseUrl, destination: nowhere, now })).rejects.toThrow('ENOENT');
    await expect(
      backup({ connectionString: stack.databaseUrl.replace(/[^/]*$/, 'none'), destination: archivePath(), now }),
    ).rejects.toThrow('does not exist');
    expect(await readdir(folder)).toEqual(before);
    await eventually('its connections to be gone', async () => {
      const { rowCount } = await withClient(stack.ownerUrl, (client) =>
        client.query(
          `select from pg_stat_activity where application_name = 'navette-backup' and datname = current_database()`,
        ),
      );
      return rowCount === 0 ? true : undefined;
    });
  });
});

describe('a copy that is taken while eight writers write', { timeout: 60_000 }, () => {
  it('holds one moment: every need has its event, and every event its need', async () => {
    const busy = openDatabase({
      connectionString: stack.databaseUrl,
      role: stack.config.databaseRole,
      maxConnections: 8,
    });
    // Something to read between the events and the needs.
    await withClient(stack.ownerUrl, (client) =>
      client.query(`insert into oppositions (digest, kind, recorded_at)
        select sha256(n::text::bytea), 'email', now() from generate_series(1, 60000) n`),
    );
    const [person] = await busy.db.selectFrom('people').select('id').where('role', '=', 'facilitator').execute();
    const actor = {
      kind: 'person',
      personId: person?.id ?? '',
      role: 'facilitator',
      operatorId: network.operatorId,
      organisationIds: [],
    } as const;
    let written = 0;
    let stopped = false;
    const writers = Array.from({ length: 8 }, async () => {
      while (!stopped) {
        await createNeed(createContext({ db: busy.db, actor }), { organisationId: owner, ...NEED });
        written++;
      }
    });
    await eventually('the writers to be at it', async () => (written > 50 ? true : undefined));
    const path = archivePath();
    const before = written;
    const manifest = await backup({ connectionString: stack.databaseUrl, destination: path, now });
    const after = written;
    stopped = true;
    await Promise.all(writers);
    await busy.close();
    expect(after - before, 'needs written meanwhile').toBeGreaterThan(8);

    const target = await freshDatabase();
    await restore({ connectionString: target.ownerUrl, source: path, migrate });
    const { rows } = await withClient(target.ownerUrl, (client) =>
      client.query(`select
        (select count(*)::int from needs) as needs,
        (select count(*)::int from events where kind = 'need.created') as events,
        (select count(*)::int from needs n where not exists
          (select from events e where e.need_id = n.id and e.kind = 'need.created')) as unsaid,
        (select count(*)::int from events e where e.kind = 'need.created' and not exists
          (select from needs n where n.id = e.need_id)) as unfounded`),
    );
    const needs = manifest.tables.find((table) => table.name === 'needs')?.rows ?? 0;
    expect(rows).toEqual([{ needs, events: needs, unsaid: 0, unfounded: 0 }]);
    expect(needs).toBeGreaterThanOrEqual(before);
  });
});

describe('a restored network', () => {
  let target: TestDatabase;
  let manifest: Awaited<ReturnType<typeof backup>>;
  let db: ReturnType<typeof openDatabase>;
  let positionBefore: FeedPosition;

  beforeAll(async () => {
    const path = archivePath();
    await withClient(stack.ownerUrl, async (client) => {
      const row = `insert into outbox (id, job, payload, dispatched_at, failed_at) values (gen_random_uuid(), 'none', '{}', now()`;
      await client.query(`${row}, null)`);
      await client.query(`${row}, now())`);
    });
    manifest = await backup({ connectionString: stack.databaseUrl, destination: path, now });
    target = await freshDatabase();
    db = openDatabase({ connectionString: target.url, role: target.role, maxConnections: 4 });
    positionBefore = await feedHead(db.db);
    await restore({ connectionString: target.ownerUrl, source: path, migrate });
  });
  afterAll(() => db.close());

  const append = async () => {
    const id = v7();
    await appendEvents(db.db, [{ id, at: now(), kind: 'need.changed', actor: { kind: 'system', job: 'x' } }]);
    return id;
  };

  it('gives every event once to who reads from the start, in the order of the log, and then what is new', async () => {
    const logged = (await stack.db.selectFrom('events').select('id').orderBy('seq').execute()).map(({ id }) => id);
    const copied = manifest.tables.find((table) => table.name === 'events')?.rows;
    const read = await readAll(db.db, BEGINNING, 7);
    expect(read.map(({ id }) => id)).toEqual(logged.slice(0, copied));
    const head = await feedHead(db.db);
    const id = await append();
    expect((await readAll(db.db, head, 7)).map((event) => event.id)).toEqual([id]);
    expect((await readAll(db.db, BEGINNING, 1_000)).length).toBe((copied ?? 0) + 1);
  });

  it('gives a reader who had read here before everything anew, once, and then what is new', async () => {
    const all = (await readAll(db.db, BEGINNING, 1_000)).map(({ id }) => id);
    const anew = (await readAll(db.db, positionBefore, 7)).map(({ id }) => id);
    expect(anew).toEqual(all);
    expect(new Set(anew).size).toBe(all.length);
  });

  it('goes on counting where it was', async () => {
    const sequence = manifest.sequences.find(({ name }) => name === 'events_seq_seq');
    const id = await append();
    const { rows } = await withClient(target.ownerUrl, (client: pg.Client) =>
      client.query<{ seq: number; larger: boolean }>(
        `select seq, seq > (select max(seq) from events where id <> $1) as larger from events where id = $1`,
        [id],
      ),
    );
    expect(rows[0]?.larger).toBe(true);
    expect(Number(rows[0]?.seq)).toBeGreaterThan(Number(sequence?.value));
  });

  it('has its log closed again, and its jobs to be handed over once more, but for what gave up', async () => {
    const refused = withClient(target.ownerUrl, (client) => client.query('delete from events'));
    await expect(refused).rejects.toThrow('append-only');
    const { rows } = await withClient(target.ownerUrl, (client) =>
      client.query(
        `select failed_at is null as open, dispatched_at is null as waiting from outbox where job = 'none' order by 1`,
      ),
    );
    expect(rows).toEqual([
      { open: false, waiting: false },
      { open: true, waiting: true },
    ]);
  });

  it('is a network to work in: people sign in, needs find their matches', { timeout: 60_000 }, async () => {
    await db.db.deleteFrom('outbox').where('job', '=', 'none').execute();
    const config = { ...stack.config, databaseUrl: target.url, redisUrl: undefined };
    const logger = createLogger('test', 'info', { write: () => undefined });
    const api = await startApi(config, logger);
    const worker = startWorker(config, logger);
    try {
      const there = { url: `http://127.0.0.1:${api.port}` };
      expect(await publishedNeed(visitor(there, facilitator.headers))).toBeGreaterThan(0);
      const { email } = await db.db
        .selectFrom('people')
        .select('email')
        .where('role', '=', 'facilitator')
        .executeTakeFirstOrThrow();
      const { status } = await (await signIn(there, email, 'a password of the tests')).get('/api/v1/needs');
      expect(status).toBe(200);
    } finally {
      await Promise.all([api.stop(), worker.stop()]);
    }
  });
});
