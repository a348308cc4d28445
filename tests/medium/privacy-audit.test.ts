import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup, restore } from '@navette/backup';
import { type DB, type Executor, openDatabase, transaction } from '@navette/db';
import { migrateEverything } from '@navette/infra/migrate/migrate-everything.ts';
import { type AuditEntry, listAudit, proveDetails, sealAudit, verifyAudit, writeAudit } from '@navette/privacy';
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/database.ts';

const NOW = new Date('2026-11-29T10:00:00.123Z');

let own: TestDatabase;
let database: ReturnType<typeof openDatabase>;
let db: Kysely<DB>;
/** As somebody who got hold of the owner's rights. */
let owner: pg.Client;

beforeAll(async () => {
  own = await testDatabase();
  database = openDatabase({ connectionString: own.url, role: own.role, maxConnections: 8 });
  db = database.db;
  owner = new pg.Client({ connectionString: own.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.close();
  await own.drop();
});

function write(personId: string, entries: readonly AuditEntry[], executor: Executor = db): Promise<void> {
  const actor = { kind: 'person' as const, personId };
  return writeAudit(executor, { actor, at: NOW, requestId: 'r-1', newId: v7, entries });
}

const NEED: AuditEntry = { action: 'need.approve', objectKind: 'need', objectId: v7() };

describe('the audit log', () => {
  it('names people by a pseudonym, always the same, and proves what somebody claims of an entry', async () => {
    const [person, other] = [v7(), v7()];
    const details = { to: 'published', from: 'awaiting_approval', amounts: [1, 2.5] };
    await write(person, [
      { ...NEED, details },
      { ...NEED, action: 'need.pause' },
    ]);
    await write(person, [NEED]);
    await write(other, [NEED]);
    const lines = await listAudit(db, { limit: 10 });
    expect(lines.map((line) => line.subjectId)).toEqual([other, person, person, person]);
    expect(new Set(lines.map((line) => line.actor)).size).toBe(2);
    expect(lines.every((line) => line.actor !== person && line.actor !== other)).toBe(true);
    const proven = lines.find((line) => line.action === 'need.approve' && line.seq === 1);
    const reordered = { amounts: [1, 2.5], from: 'awaiting_approval', to: 'published' };
    expect(await proveDetails(db, proven?.id ?? '', reordered)).toBe('same');
    expect(await proveDetails(db, proven?.id ?? '', { ...details, to: 'returned' })).toBe('different');
    await db.deleteFrom('auditSalts').execute();
    expect(await proveDetails(db, proven?.id ?? '', reordered)).toBe('forgotten');
    expect(await listAudit(db, { limit: 10, subjectId: other })).toHaveLength(1);
  });

  it('tells keys, links, jobs and visitors apart', async () => {
    const at = { at: NOW, newId: v7, entries: [NEED] };
    const [personId, apiKeyId, linkId] = [v7(), v7(), v7()];
    await writeAudit(db, { ...at, actor: { kind: 'person', personId, apiKeyId } });
    await writeAudit(db, { ...at, actor: { kind: 'link', linkId } });
    await writeAudit(db, { ...at, actor: { kind: 'system', job: 'run-clocks' } });
    await writeAudit(db, { ...at, actor: { kind: 'visitor' } });
    const lines = await listAudit(db, { limit: 4 });
    expect(lines.map(({ actorKind, subjectId, job }) => [actorKind, subjectId, job])).toEqual([
      ['visitor', null, null],
      ['system', null, 'run-clocks'],
      ['link', linkId, null],
      ['api_key', personId, null],
    ]);
  });

  it('makes one pseudonym for somebody who does two things at once for the first time', async () => {
    const person = v7();
    await Promise.all(Array.from({ length: 8 }, () => transaction(db, (trx) => write(person, [NEED, NEED], trx))));
    const lines = await listAudit(db, { limit: 100, subjectId: person });
    expect(lines).toHaveLength(16);
    expect(new Set(lines.map((line) => line.actor)).size).toBe(1);
  });

  it('takes no address for an id', async () => {
    await expect(write(v7(), [{ ...NEED, objectId: 'zoe@tests.example' }])).rejects.toThrow('object_id');
  });

  it.each([
    `update audit_log set action = 'x'`,
    'delete from audit_log',
    'truncate audit_log',
    'update audit_seals set count = 0',
    'delete from audit_seals',
    'truncate audit_seals',
    `update pseudonyms set salt = salt`,
    'update audit_salts set salt = salt',
    `update events set payload = '{}'`,
    'alter table audit_log disable trigger all',
  ])('can not be changed by the service, nor by mistake: %s', async (statement) => {
    await write(v7(), [{ ...NEED, details: {} }]);
    await sealAudit({ db, now: () => NOW });
    await db
      .insertInto('events')
      .values({ id: v7(), at: NOW, kind: 'need.changed', actor: '{}', payload: '{"by":"x"}' })
      .execute();
    const service = new pg.Client({ connectionString: own.url, options: `-c role=${own.role}` });
    await service.connect();
    await expect(service.query(statement)).rejects.toMatchObject({ code: '42501' });
    await service.end();
    if (!statement.startsWith('alter')) await expect(owner.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  it('lets nobody put somebody else behind a pseudonym', async () => {
    const [victim, culprit] = [v7(), v7()];
    await write(victim, [NEED]);
    const stolen = await db.deleteFrom('pseudonyms').where('subjectId', '=', victim).returningAll().executeTakeFirst();
    const forged = db.insertInto('pseudonyms').values({
      subjectId: culprit,
      pseudonym: stolen?.pseudonym ?? '',
      salt: stolen?.salt ?? Buffer.alloc(32),
    });
    await expect(forged.execute()).rejects.toThrow('check constraint');
  });
});

describe('its seals', () => {
  it('cover everything once, in bounded links, and running again changes nothing', async () => {
    for (let index = 0; index < 25; index++) await write(v7(), [NEED]);
    const first = await sealAudit({ db, now: () => NOW, limit: 10 });
    expect(first.waiting).toBe(false);
    expect(first).toMatchObject({ seals: 3, waiting: false });
    expect(await sealAudit({ db, now: () => NOW })).toEqual({ seals: 0, entries: 0, waiting: false });
    const report = await verifyAudit(db);
    expect(report).toMatchObject({ finding: undefined, unsealed: 0 });
    await write(v7(), [NEED]);
    expect(await verifyAudit(db)).toMatchObject({ unsealed: 1, oldestUnsealedAt: NOW });
  });

  it('wait for who still writes, and take the gap of what was rolled back', async () => {
    const slow = new pg.Client({ connectionString: own.url });
    await slow.connect();
    await slow.query('begin');
    await slow.query(`insert into audit_log (id, at, action, actor_kind, object_kind)
      values (gen_random_uuid(), now(), 'slow', 'system', 'need')`);
    await write(v7(), [NEED]);
    expect(await sealAudit({ db, now: () => NOW, patienceMs: 60 })).toMatchObject({ waiting: true, entries: 0 });
    const sealing = sealAudit({ db, now: () => NOW });
    await write(v7(), [NEED]);
    await slow.query('commit');
    expect(await sealing).toMatchObject({ waiting: false });
    await expect(write(v7(), [NEED, { ...NEED, objectId: 'a@b' }])).rejects.toThrow();
    await write(v7(), [NEED]);
    await sealAudit({ db, now: () => NOW });
    expect(await verifyAudit(db)).toMatchObject({ finding: undefined, unsealed: 0 });
    const slowOne = await listAudit(db, { limit: 1, action: 'slow' });
    expect(slowOne).toHaveLength(1);
    await slow.end();
  });

  it('never fork, whoever seals at the same time, while others write', async () => {
    const writing = Array.from({ length: 40 }, () => write(v7(), [NEED, NEED]));
    const sealing = Array.from({ length: 3 }, () => sealAudit({ db, now: () => new Date(), limit: 7 }));
    await Promise.all([...writing, ...sealing]);
    await sealAudit({ db, now: () => NOW });
    expect(await verifyAudit(db)).toMatchObject({ finding: undefined, unsealed: 0 });
  });
});

describe('verification', () => {
  let fresh: TestDatabase;
  let opened: ReturnType<typeof openDatabase>;
  let breaker: pg.Client;
  let heads: string[];

  beforeAll(async () => {
    fresh = await testDatabase();
    opened = openDatabase({ connectionString: fresh.url, role: fresh.role, maxConnections: 4 });
    breaker = new pg.Client({ connectionString: fresh.ownerUrl });
    await breaker.connect();
    heads = [];
    for (let round = 0; round < 4; round++) {
      for (let index = 0; index < 5; index++) {
        const actor = { kind: 'person' as const, personId: v7() };
        await writeAudit(opened.db, { actor, at: NOW, newId: v7, entries: [{ ...NEED, details: { index } }] });
      }
      await sealAudit({ db: opened.db, now: () => NOW });
      heads.push((await verifyAudit(opened.db)).head ?? '');
    }
  });
  afterAll(async () => {
    await breaker.end();
    await opened.close();
    await fresh.drop();
  });

  /** What verification finds within a transaction that does this behind the triggers and is rolled back. */
  async function foundAfter(statements: string, head?: string) {
    const inside = openDatabase({ connectionString: fresh.ownerUrl, maxConnections: 1 });
    try {
      return await inside.db.transaction().execute(async (trx) => {
        await sql
          .raw(`alter table audit_log disable trigger user; alter table audit_seals disable trigger user;
          alter table pseudonyms disable trigger user; ${statements}`)
          .execute(trx);
        const report = await verifyAudit(trx, head);
        throw Object.assign(new Error('rolled back'), { report });
      });
    } catch (error) {
      if (error instanceof Error && 'report' in error) return (error.report as { finding: unknown }).finding;
      throw error;
    } finally {
      await inside.close();
    }
  }

  const COPY = `insert into audit_log (seq, id, at, action, actor_kind, object_kind) overriding system value
    values (PLACE, gen_random_uuid(), now(), 'x', 'system', 'need')`;

  it.each<[string, string, unknown]>([
    ['a changed entry', `update audit_log set action = 'x' where seq = 7`, { kind: 'entry_changed', seq: 7 }],
    [
      'a changed actor',
      'update audit_log set actor = gen_random_uuid() where seq = 9',
      { kind: 'entry_changed', seq: 9 },
    ],
    ['a missing entry', 'delete from audit_log where seq = 8', { kind: 'entry_missing', seq: 8 }],
    ['a missing last entry of a seal', 'delete from audit_log where seq = 10', { kind: 'entry_missing', seq: 10 }],
    [
      'an entry put in the place of another',
      `delete from audit_log where seq = 8; ${COPY.replace('PLACE', '8')}`,
      { kind: 'entry_changed', seq: 8 },
    ],
    ['an entry before the first', COPY.replace('PLACE', '-4'), { kind: 'entry_added', seq: -4 }],
    [
      'a changed seal',
      `update audit_seals set sealed_at = sealed_at - interval '1 day' where number = 2`,
      { kind: 'seal_changed', seal: 2 },
    ],
    ['a missing seal', 'delete from audit_seals where number = 2', { kind: 'seal_missing', seal: 2 }],
    ['all seals missing but the last', 'delete from audit_seals where number < 4', { kind: 'seal_missing', seal: 1 }],
    [
      'a false pseudonym',
      `alter table pseudonyms drop constraint pseudonyms_check;
       update pseudonyms set subject_id = gen_random_uuid() where pseudonym = (select min(pseudonym::text)::uuid from pseudonyms)`,
      expect.objectContaining({ kind: 'pseudonym_false' }),
    ],
    ['nothing', 'select 1', undefined],
  ])('finds %s', async (_, statements, finding) => {
    expect(await foundAfter(statements)).toEqual(finding);
  });

  it('finds an entry added where a transaction was rolled back', async () => {
    await opened.db
      .transaction()
      .execute(async (trx) => {
        await writeAudit(trx, { actor: { kind: 'visitor' }, at: NOW, newId: v7, entries: [NEED] });
        throw new Error('rolled back');
      })
      .catch(() => undefined);
    await writeAudit(opened.db, { actor: { kind: 'visitor' }, at: NOW, newId: v7, entries: [NEED] });
    await sealAudit({ db: opened.db, now: () => NOW });
    expect(await foundAfter('select 1')).toBeUndefined();
    expect(await foundAfter(COPY.replace('PLACE', '21'))).toEqual({ kind: 'entry_added', seq: 21 });
  });

  it('finds a chain whose end was cut off, by a head that was noted elsewhere', async () => {
    const cut = 'delete from audit_seals where number > 2; delete from audit_log where seq > 10';
    expect(await foundAfter(cut)).toBeUndefined();
    expect(await foundAfter(cut, heads[3])).toEqual({ kind: 'head_unknown' });
    expect(await foundAfter(cut, heads[1])).toBeUndefined();
    // The chain goes on after a head was noted.
    expect(await foundAfter('select 1', heads[0])).toBeUndefined();
  });

  it('holds in a copy that was restored elsewhere, where the chain goes on', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'navette-audit-'));
    const elsewhere = await testDatabase();
    const restored = openDatabase({ connectionString: elsewhere.url, role: elsewhere.role, maxConnections: 2 });
    try {
      const path = join(folder, 'copy.tar.gz');
      await backup({ connectionString: fresh.ownerUrl, destination: path, now: () => NOW });
      const target = { connectionString: elsewhere.ownerUrl, source: path, replace: false };
      await restore({ ...target, migrate: migrateEverything });
      const before = await verifyAudit(opened.db);
      expect(await verifyAudit(restored.db)).toEqual(before);
      await writeAudit(restored.db, { actor: { kind: 'visitor' }, at: NOW, newId: v7, entries: [NEED] });
      expect(await sealAudit({ db: restored.db, now: () => NOW })).toMatchObject({ seals: 1, entries: 1 });
      expect((await verifyAudit(restored.db, before.head)).finding).toBeUndefined();
    } finally {
      await restored.close();
      await elsewhere.drop();
      await rm(folder, { recursive: true });
    }
  });
});
