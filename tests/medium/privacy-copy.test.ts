import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { openDatabase } from '@navette/db';
import {
  type CopyOptions,
  collectOrganisationData,
  collectPersonData,
  eraseOrganisation,
  listPrivacyRequests,
  openRequest,
  readArchive,
  runPrivacyRequest,
  writeAudit,
} from '@navette/privacy';
import { unzipSync } from 'fflate';
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { fillWithMarks } from '../support/privacy-scene/fill-with-marks.ts';
import { MARKED, type Scene } from '../support/privacy-scene/marks.ts';

const NOW = new Date('2026-11-29T10:00:00Z');
const FILE = new Uint8Array([37, 80, 68, 70]);

let own: TestDatabase;
let database: ReturnType<typeof openDatabase>;
let owner: pg.Client;
let scene: Scene;

beforeAll(async () => {
  own = await testDatabase();
  database = openDatabase({ connectionString: own.url, role: own.role, maxConnections: 4 });
  owner = new pg.Client({ connectionString: own.ownerUrl });
  await owner.connect();
  scene = await fillWithMarks(own.ownerUrl);
  const entry = { action: 'need.approve', objectKind: 'need', objectId: v7(), details: { secret: 1 } };
  const actor = { kind: 'person' as const, personId: scene.person };
  await writeAudit(database.db, { actor, at: NOW, newId: v7, entries: [entry] });
});
afterAll(async () => {
  await owner.end();
  await database.close();
  await own.drop();
});

/** The files of an archive by their names. */
async function unzipped(
  make: (options: CopyOptions) => Promise<unknown>,
  over: Partial<CopyOptions> = {},
): Promise<{ names: string[]; text(name: string): string; rows(table: string): Record<string, unknown>[] }> {
  const destination = new PassThrough();
  const bytes = buffer(destination);
  bytes.catch(() => undefined);
  await make({ language: 'fr', now: NOW, readFile: async () => FILE, destination, ...over });
  const files = unzipSync(await bytes);
  const text = (name: string): string => Buffer.from(files[name] ?? []).toString('utf8');
  return { names: Object.keys(files), text, rows: (table) => JSON.parse(text(`${table}.json`) || '[]') };
}

describe('a person’s copy', () => {
  const make = (options: CopyOptions) => collectPersonData(database.db, { email: MARKED.email }, options);

  it('has what they are, did and wrote, and what was noted of them, in two forms', async () => {
    const copy = await unzipped(make);
    expect(copy.rows('people')).toMatchObject([{ id: scene.person, email: MARKED.email, name: MARKED.name }]);
    expect(copy.rows('contacts')).toMatchObject([{ id: scene.contact, source: 'hubspot' }]);
    expect(copy.rows('auth/session')).toHaveLength(1);
    expect(copy.rows('audit_log')).toMatchObject([{ action: 'need.approve' }]);
    const activities = copy.rows('activities');
    expect(activities.map((row) => row.contact_id === scene.contact || row.author_id === scene.person)).toEqual([
      true,
      true,
    ]);
    expect(copy.text('people.csv')).toMatch(/^\ufeffid;/);
    expect(copy.text('people.csv')).toContain(MARKED.name);
    expect(copy.names.filter((name) => name.startsWith('files/'))).toHaveLength(1);
    expect(copy.text('LISEZ-MOI.txt')).toContain('29 novembre 2026');
    expect(copy.text('LISEZ-MOI.txt')).toContain('comptes (1 lignes)');
  });

  it('tells of what others wrote only that they did', async () => {
    const { rows } = await unzipped(make);
    expect(rows('messages')).toEqual([
      expect.objectContaining({ author_id: scene.person, text: 'Bonjour' }),
      {
        id: expect.any(String),
        introduction_id: expect.any(String),
        side: 'startup',
        masked: false,
        at: expect.any(String),
      },
    ]);
    expect(JSON.stringify(rows('needs'))).not.toContain('budget');
  });

  it('has no key, digest or password, and nobody else’s address', async () => {
    const copy = await unzipped(make);
    const all = copy.names.map(copy.text).join('\n');
    expect(all).not.toContain('other@marker.example');
    expect(all).not.toContain('Autre');
    for (const key of ['digest', 'salt', 'token', 'password', 'secret', 'sha256'])
      expect(all).not.toContain(`"${key}"`);
  });

  it('is in the reader’s language, and leaves out what another operator keeps to itself where it has to', async () => {
    const copy = await unzipped(make, { language: 'de', operatorIds: [] });
    expect(copy.text('README.txt')).toContain('Kopie der Daten');
    expect(copy.names).not.toContain('contacts.json');
    const english = await unzipped(make, { language: 'en', readFile: async () => undefined });
    expect(english.text('people.csv')).toMatch(/^id,/);
    expect(english.text('README.txt')).toContain('Attached files that no longer exist: 1.');
  });

  it('fails whole when a file can not be read', async () => {
    const broken = async () => {
      throw new Error('the disk is gone');
    };
    await expect(unzipped(make, { readFile: broken })).rejects.toThrow('the disk is gone');
    let read = 0;
    const breaking = async () => (read++ === 0 ? FILE : broken());
    await expect(unzipped(make, { readFile: breaking })).rejects.toThrow('the disk is gone');
  });

  it('is empty for somebody whom nobody knows', async () => {
    const destination = new PassThrough();
    const bytes = buffer(destination);
    const options = { language: 'nl' as const, now: NOW, readFile: async () => undefined, destination };
    expect(await collectPersonData(database.db, { email: 'nobody@marker.example' }, options)).toMatchObject({
      counts: {},
      files: 0,
    });
    expect(Object.keys(unzipSync(await bytes))).toEqual(['README.txt']);
  });
});

describe('an organisation’s copy', () => {
  it('has its records, its own side of each thread, and no operator’s notes', async () => {
    const { rows, names } = await unzipped((options) => collectOrganisationData(database.db, scene.owner, options), {
      operatorIds: [],
    });
    expect(rows('organisations')).toMatchObject([{ id: scene.owner }]);
    expect(rows('needs')).toMatchObject([{ decision_maker: MARKED.name }]);
    expect(rows('messages').map((row) => row.text)).toEqual(['Bonjour', undefined]);
    expect(rows('outcomes')).toMatchObject([{ amount: 12_000 }]);
    expect(names).not.toContain('activities.json');
    expect(names).not.toContain('contacts.json');
  });

  it('has the notes of the operator that asks', async () => {
    const { rows } = await unzipped((options) => collectOrganisationData(database.db, scene.owner, options), {
      operatorIds: [scene.operator],
    });
    expect(rows('contacts')).toHaveLength(2);
  });
});

describe('a request', () => {
  const run = (requestId: string, now = NOW) =>
    runPrivacyRequest({
      db: database.db,
      requestId,
      now: () => now,
      readFile: async () => new Uint8Array(1_500_000).map((_, at) => at * 7919),
    });
  const fetched = async (requestId: string, now: Date): Promise<Buffer> => {
    const pieces: Uint8Array[] = [];
    for await (const piece of readArchive(database.db, requestId, now)) pieces.push(piece);
    return Buffer.concat(pieces);
  };

  it('for a copy is carried out once, kept for a week, and names no address afterwards', async () => {
    const id = v7();
    await openRequest(database.db, {
      id,
      kind: 'export',
      subjectKind: 'email',
      email: MARKED.email,
      language: 'fr',
      createdAt: NOW,
    });
    expect(await fetched(id, NOW)).toHaveLength(0);
    expect(await run(id)).toMatchObject({ state: 'done', email: null, counts: { people: 1, files: 1 } });
    const bytes = await fetched(id, NOW);
    expect(Object.keys(unzipSync(bytes))).toContain('people.json');
    const later = new Date('2026-12-06T10:00:01Z');
    expect(await run(id, later)).toMatchObject({ finishedAt: NOW });
    expect(await fetched(id, later)).toHaveLength(0);
    expect((await listPrivacyRequests(database.db, { limit: 1 }))[0]?.id).toBe(id);
    expect(await listPrivacyRequests(database.db, { limit: 1, before: id })).toHaveLength(1);
  });

  it('that was broken off is carried out from its beginning', async () => {
    const id = v7();
    await openRequest(database.db, {
      id,
      kind: 'export',
      subjectKind: 'person',
      subjectId: scene.person,
      language: 'en',
      createdAt: NOW,
    });
    await database.db
      .insertInto('privacyArchives')
      .values({ requestId: id, part: 0, bytes: Buffer.from('half') })
      .execute();
    await run(id);
    expect(Object.keys(unzipSync(await fetched(id, NOW)))).toContain('README.txt');
  });
});

describe('erasing a sole trader’s business', () => {
  const count = async (from: string): Promise<number> =>
    Number((await owner.query<{ count: string }>(`select count(*) from ${from}`)).rows[0]?.count);

  it('forgets name, number, place and people, and keeps what came of it', async () => {
    await owner.query(
      `update organisations set name = 'Menuiserie Zqorganisation', name_key = 'zqorganisation', register = 'SIREN', number = '900000001',
         website = 'https://zqorganisation.example', web_host = 'zqorganisation.example', phone = '03 20 11 22 33' where id = $1`,
      [scene.owner],
    );
    await owner.query(
      `update sites set postal_code = '59999', lat = 50.123456, lon = 3.123456 where organisation_id = $1`,
      [scene.owner],
    );
    await owner.query(
      `update introductions set note = 'Menuiserie Zqorganisation (SIREN: 900 000 001), zqorganisation.example, 0320112233'`,
    );
    const tried = await eraseOrganisation(database.db, scene.owner, { now: NOW, dryRun: true });
    expect(tried.counts).toMatchObject({ organisations: 1, people: 1, contacts: 2 });
    const erased = await eraseOrganisation(database.db, scene.owner, { now: NOW });
    expect(erased.personIds).toEqual([scene.person]);
    expect(erased.contactIds.toSorted()).toEqual([scene.contact, scene.otherContact].toSorted());
    expect(await count(`introductions where note = '[…] (SIREN: […]), […], […]'`)).toBe(1);
    expect(
      await count(
        `organisations where id = '${scene.owner}' and name = '[…]' and number is null and erased_at is not null`,
      ),
    ).toBe(1);
    expect(await count('sites where postal_code is not null or lat is not null')).toBe(0);
    expect(await count('company_lookups')).toBe(0);
    expect(await count('outcomes where amount = 12000')).toBe(1);
    expect(await count('needs')).toBe(1);
    const { rows } = await owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth')`,
    );
    for (const { name } of rows)
      expect(await count(`${name} t where to_jsonb(t)::text ~* 'zqorganisation|zqmarker'`), name).toBe(0);
    expect((await eraseOrganisation(database.db, scene.owner, { now: NOW })).counts).toEqual({});
  });
});
