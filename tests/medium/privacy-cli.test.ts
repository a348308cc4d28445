import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { run } from '@navette/cli';
import { sealAudit, writeAudit } from '@navette/privacy';
import { unzipSync } from 'fflate';
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { fillWithMarks } from '../support/privacy-scene/fill-with-marks.ts';
import { MARKED } from '../support/privacy-scene/marks.ts';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
let owner: pg.Client;
let cwd: string;

beforeAll(async () => {
  stack = await startStack();
  owner = new pg.Client({ connectionString: stack.ownerUrl });
  await owner.connect();
  cwd = await mkdtemp(join(tmpdir(), 'navette-privacy-'));
});
afterAll(async () => {
  await owner.end();
  await stack.stop();
  await rm(cwd, { recursive: true });
});

/** What a command writes and how it ends. */
async function navette(args: readonly string[], over: Partial<Parameters<typeof run>[1]> = {}) {
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  const text = { out: '', err: '' };
  stdout.on('data', (chunk) => (text.out += chunk));
  stderr.on('data', (chunk) => (text.err += chunk));
  const database = { url: stack.databaseUrl, role: stack.config.databaseRole, embedded: false };
  const redisUrl = stack.config.redisUrl;
  const code = await run(args, { cwd, stdin, stdout, stderr, database, redisUrl, filesDir: cwd, ...over });
  return { code, ...text };
}

/** What the doctor says, by what it looked at. */
async function doctor(
  ...args: string[]
): Promise<Record<string, { state: string; outcome: string; text: string; facts: Record<string, unknown> }>> {
  const { out } = await navette(['doctor', '--json', ...args]);
  return Object.fromEntries(JSON.parse(out).map((finding: { check: string }) => [finding.check, finding]));
}

async function write(): Promise<void> {
  const entries = [{ action: 'need.approve', objectKind: 'need', objectId: v7() }];
  await writeAudit(stack.db, { actor: { kind: 'person', personId: v7() }, at: new Date(), newId: v7, entries });
}

describe('navette doctor', () => {
  it('finds everything well in a network that runs', async () => {
    await write();
    await sealAudit({ db: stack.db, now: () => new Date() });
    await eventually('a worker', async () => ((await doctor()).workers?.state === 'ok' ? true : undefined));
    const { code, out } = await navette(['doctor']);
    expect(out).not.toMatch(/^✗/m);
    expect(code).toBe(0);
    expect(out).toMatch(/✓ Base de données\s: PostgreSQL/);
    expect(out).toMatch(/1 écritures sous 1 scellés, intactes\s; dernier scellé\s: [0-9a-f]{64}/);
  });

  it.each(['fr', 'en', 'de', 'nl'])('speaks %s', async (language) => {
    const { out } = await navette(['doctor', '--lang', language]);
    expect(out.trim().split('\n').length).toBe(14);
    expect(out).not.toMatch(/[{}]/);
  });

  it('fails where the chain was cut off after its head was noted', async () => {
    const { audit } = await doctor();
    const head = String(audit?.facts.head);
    expect((await doctor('--audit-head', head)).audit?.state).toBe('ok');
    const other = await navette(['doctor', '--audit-head', head.replaceAll(/./g, 'a')]);
    expect(other.code).toBe(1);
    expect(other.out).toContain('head_unknown');
    expect((await navette(['doctor', '--audit-head', 'x'])).code).toBe(2);
  });

  it('says what to do where something is wrong', async () => {
    const operator = v7();
    await owner.query(`insert into operators (id, slug, name) values ($1, 'doctor', 'x')`, [operator]);
    await owner.query(
      `insert into contacts (id, operator_id, name, email, phone, source, created_at, updated_at) values
       (gen_random_uuid(), $1, 'Opposé', ' Opposed@tests.example', '+33 6 00 00 00 01', 'hubspot', '2025-01-01', now()),
       (gen_random_uuid(), $1, 'Importé', 'imported@tests.example', null, 'hubspot', '2025-01-01', now())`,
      [operator],
    );
    await owner.query(
      `insert into oppositions (digest, kind, recorded_at) values (sha256('email:opposed@tests.example'), 'email', now())`,
    );
    await owner.query(
      `insert into mails (id, kind, state, to_address, to_name, language, data, message_id, next_try_at, created_at)
       values (gen_random_uuid(), 'x', 'waiting', 'a@tests.example', 'A', 'fr', '{}', 'a@x', now() - interval '2 hours', now() - interval '2 hours')`,
    );
    await owner.query(
      `insert into privacy_requests (id, kind, subject_kind, subject_id, language, state, created_at)
       values (gen_random_uuid(), 'export', 'person', gen_random_uuid(), 'fr', 'failed', now() - interval '26 days')`,
    );
    await owner.query('alter table audit_log disable trigger audit_log_append_only');
    await owner.query('grant update on audit_seals to navette_runtime');
    const found = await doctor();
    expect(found.oppositions).toMatchObject({ state: 'failed', facts: { count: 1 } });
    expect(found.notices).toMatchObject({ state: 'warning', facts: { count: 1 } });
    expect(found.mails).toMatchObject({ state: 'failed', facts: { count: 1 } });
    expect(found.requests).toMatchObject({ state: 'failed', facts: { count: 1 } });
    expect(found.rights).toMatchObject({ outcome: 'rights_unguarded', facts: { tables: 'audit_log' } });
    await owner.query('alter table audit_log enable trigger audit_log_append_only');
    expect((await doctor()).rights).toMatchObject({ outcome: 'rights_too_many', facts: { tables: 'audit_seals' } });
    await owner.query('revoke update on audit_seals from navette_runtime');
    await owner.query(`delete from mails; delete from privacy_requests; delete from contacts`);
  });

  it('finds an altered log, a folder that can not be written, and a queue that is away', async () => {
    await owner.query(
      `begin; set local session_replication_role = replica; update audit_log set action = 'x' where seq = 1; commit`,
    );
    const { code, out } = await navette(['doctor', '--lang', 'en'], {
      filesDir: join(cwd, 'nowhere'),
      redisUrl: 'redis://127.0.0.1:1',
    });
    expect(code).toBe(1);
    expect(out).toContain('✗ Audit log: altered (entry_changed 1');
    expect(out).toContain('✗ Attachments:');
    expect(out).toContain('✗ Queue: Redis does not answer');
    await owner.query(
      `begin; set local session_replication_role = replica; update audit_log set action = 'need.approve' where seq = 1; commit`,
    );
  });

  it('stops at a database that is away, and says that nobody named one', async () => {
    const { code, out } = await navette(['doctor'], {
      database: { url: 'postgres://a@127.0.0.1:1/x', embedded: false },
    });
    expect(code).toBe(1);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect((await navette(['doctor'], { database: undefined })).code).toBe(2);
  });
});

describe('navette privacy', () => {
  it('gives a copy, says what erasing would change, erases, and is on the audit log', async () => {
    await fillWithMarks(stack.ownerUrl);
    const copied = await navette(['privacy', 'export', '--email', MARKED.email, '-o', 'copie.zip']);
    expect(copied.err).toMatch(
      /^copie\.zip\s: \d+ lignes de \d+ tables, 0 fichiers joints\n1 fichiers joints n’existent plus/,
    );
    expect(copied.code).toBe(0);
    const path = join(cwd, 'copie.zip');
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect(Object.keys(unzipSync(await readFile(path)))).toContain('people.json');

    const tried = await navette(['privacy', 'erase', '--email', MARKED.email, '--lang', 'en']);
    expect(tried.out).toContain('Would change:');
    expect(tried.err).toContain('--yes');
    const erased = await navette(['privacy', 'erase', '--email', MARKED.email, '--oppose', '--yes']);
    expect(erased.out).toMatch(/Changé\s:[\s\S]* {2}people\s: 1[\s\S]*liste d’opposition\s: \d/);
    const { rows } = await owner.query(
      `select action, object_kind, job from audit_log where action like 'privacy.%' order by seq`,
    );
    expect(rows[0]).toEqual({ action: 'privacy.export', object_kind: 'email', job: 'cli' });
    expect(rows.slice(1).map((row) => [row.action, row.job])).toEqual([
      ['privacy.requested', 'cli'],
      ['privacy.carried_out', 'cli'],
    ]);
    const told = await stack.db.selectFrom('mails').selectAll().where('kind', '=', 'erasure_done').execute();
    expect(told, 'as whoever is forgotten by the pages').toMatchObject([
      { toAddress: MARKED.email, data: { opposed: true }, language: 'fr' },
    ]);
    // The address goes with the mail, once that has left.
    await owner.query(`delete from mails where kind = 'erasure_done'`);
    expect((await navette(['privacy', 'erase', '--email', MARKED.email])).out).toBe('Il n’y a rien à effacer.\n');
  });

  it('says what is past its time, and takes it away', async () => {
    await owner.query(`update mails set created_at = '2020-01-01', sent_at = '2020-01-01', data = '{"x":1}'`);
    const told = await navette(['privacy', 'retention', '--lang', 'de']);
    expect(told.out).toMatch(/mail_contents: \d Zeilen, nach P6M anonymisiert, die älteste vom 2020-01-01/);
    expect((await navette(['privacy', 'retention', '--apply'])).out).toMatch(/^Fait\s:/);
    expect((await navette(['privacy', 'retention', '--json'])).out.trim()).toBe('[]');
  });

  it.each([
    [['privacy', 'erase']],
    [['privacy', 'erase', '--email', 'nobody']],
    [['privacy', 'erase', '--person', 'x']],
    [['privacy', 'erase', '--person', v7(), '--contact', v7()]],
    [['privacy', 'export', '--email', MARKED.email]],
    [['privacy']],
  ])('says when it is called wrongly: %j', async (args) => {
    const { code, err } = await navette(args);
    expect(code).toBe(2);
    expect(err).not.toBe('');
  });
});
