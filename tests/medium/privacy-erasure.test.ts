import { openDatabase } from '@navette/db';
import { DATA_MAP, erasePerson, oppositionDigest, writeAudit } from '@navette/privacy';
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { fillWithMarks } from '../support/privacy-scene/fill-with-marks.ts';
import { MARKED, MARKS, type Scene } from '../support/privacy-scene/marks.ts';

const NOW = new Date('2026-11-29T10:00:00Z');

let own: TestDatabase;
let database: ReturnType<typeof openDatabase>;
let owner: pg.Client;
let scene: Scene;

/** Columns that hold marks, as "table.column". Everything is looked at, of every schema but the queue's and PostgreSQL's own. */
async function marked(): Promise<string[]> {
  const { rows: tables } = await owner.query<{ name: string; label: string }>(
    `select format('%I.%I', schemaname, tablename) as name,
       case schemaname when 'public' then '' else schemaname || '.' end || tablename as label
     from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const found = new Set<string>();
  for (const { name, label } of tables) {
    const { rows } = await owner.query<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from ${name} t`);
    for (const { row } of rows) {
      for (const [column, value] of Object.entries(row)) {
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        const bytes = text?.startsWith('\\x') ? Buffer.from(text.slice(2), 'hex').toString('latin1') : '';
        if (MARKS.test(text ?? '') || MARKS.test(bytes)) found.add(`${label}.${column}`);
      }
    }
  }
  return [...found].toSorted();
}

const count = async (statement: string): Promise<number> =>
  Number((await owner.query<{ count: string }>(`select count(*) from ${statement}`)).rows[0]?.count);

beforeAll(async () => {
  own = await testDatabase();
  database = openDatabase({ connectionString: own.url, role: own.role, maxConnections: 4 });
  owner = new pg.Client({ connectionString: own.ownerUrl });
  await owner.connect();
  scene = await fillWithMarks(own.ownerUrl);
  const entry = { action: 'need.approve', objectKind: 'need', objectId: v7(), details: { by: MARKED.name } };
  for (const actor of [
    { kind: 'person' as const, personId: scene.person },
    { kind: 'link' as const, linkId: scene.link },
    { kind: 'person' as const, personId: scene.other },
  ]) {
    await writeAudit(database.db, { actor, at: NOW, newId: v7, entries: [entry] });
  }
  const about = { ...entry, action: 'contact.change', objectKind: 'contact', objectId: scene.contact };
  await writeAudit(database.db, { actor: { kind: 'system', job: 'x' }, at: NOW, newId: v7, entries: [about] });
});
afterAll(async () => {
  await owner.end();
  await database.close();
  await own.drop();
});

/** Columns that could hold a person and can't be marked here: what is nobody's, and what is taken away by its id. */
const UNMARKED = new Set(['auth.user.image', 'auth.verification.identifier']);

describe('erasing a person', () => {
  it('is tried on somebody who stands in every column that may hold a person', async () => {
    const expected = Object.entries(DATA_MAP)
      .filter(([name]) => !['operators', 'events'].includes(name))
      .flatMap(([name, rule]) =>
        [rule.personal, rule.words, rule.json].flatMap((list) => list ?? []).map((column) => `${name}.${column}`),
      )
      .filter((column) => !UNMARKED.has(column));
    const found = await marked();
    expect(expected.filter((column) => !found.includes(column))).toEqual([]);
    expect(found).toContain('events.payload');
  });

  it('can be tried without changing anything', async () => {
    const before = await marked();
    const tried = await erasePerson(database.db, { contactId: scene.contact }, { now: NOW, dryRun: true });
    expect(tried.counts).toMatchObject({ people: 1, contacts: 1, 'auth.user': 1, messages: 2, mails: 3, events: 2 });
    expect(await marked()).toEqual(before);
  });

  it('leaves nothing of them anywhere, whatever it begins with', async () => {
    const decided = await count('matches');
    const happened = await count('events');
    const erased = await erasePerson(database.db, { contactId: scene.contact }, { now: NOW });
    expect(erased.personIds).toEqual([scene.person]);
    expect(erased.contactIds).toEqual([scene.contact]);
    expect(await marked()).toEqual([]);
    expect(await count('matches')).toBe(decided);
    expect(await count('events')).toBe(happened);
    const { rows } = await owner.query(`select payload from events where payload ? 'ownerApproval'`);
    expect(rows[0]?.payload).toMatchObject({ to: 'published', ownerApproval: { means: 'phone', givenBy: '[…]' } });
  });

  it('keeps what was decided and what came of it, and ends what they could come in by', async () => {
    expect(await count(`outcomes where amount = 12000 and owner_answer = 'confirmed'`)).toBe(1);
    expect(await count(`undertakings where name = '[…]' and link_id = '${scene.link}'`)).toBe(1);
    expect(
      await count(`people where id = '${scene.person}' and erased_at = '${NOW.toISOString()}' and role = 'member'`),
    ).toBe(1);
    expect(await count(`memberships where person_id = '${scene.person}'`)).toBe(0);
    expect(await count(`api_keys where revoked_at is null`)).toBe(0);
    expect(await count(`links where revoked_at is null`)).toBe(0);
    expect(await count(`mails where state = 'waiting'`)).toBe(0);
    expect(await count('auth.session')).toBe(0);
  });

  it('makes the audit log forget who it was, and nothing else', async () => {
    expect(await count('audit_log')).toBe(4);
    expect(await count('pseudonyms')).toBe(1);
    expect(await count('audit_salts')).toBe(1);
  });

  it('leaves others what is theirs', async () => {
    expect(await count(`people where name = 'Autre Personne' and email = 'other@marker.example'`)).toBe(1);
    expect(await count(`contacts where name = 'Autre Contact'`)).toBe(1);
    expect(await count(`messages where text = 'Merci […]' and author_name = 'Autre Personne'`)).toBe(1);
    expect(await count(`activities where text like 'Vu […], tél. […] ou […], rappeler.'`)).toBe(2);
  });

  it('turns an unsubscription into an opposition, which survives', async () => {
    const digest = oppositionDigest({ kind: 'email', value: MARKED.email }).toString('hex');
    expect(await count(`oppositions where digest = '\\x${digest}'`)).toBe(1);
    expect(await count('oppositions')).toBe(2);
  });

  it('changes nothing the second time', async () => {
    const again = await erasePerson(database.db, { personId: scene.person }, { now: NOW });
    expect(again.counts).toEqual({});
    expect(again.opposed).toBe(0);
  });
});

describe('erasing somebody by an address', () => {
  it('finds it in texts though nobody has an account or is a contact, and opposes it when asked', async () => {
    await owner.query(`insert into mails (id, kind, state, to_address, to_name, language, data, message_id, next_try_at, created_at)
      values (gen_random_uuid(), 'message', 'sent', 'other@marker.example', 'Autre', 'fr', '{"by":"ada@nowhere.example"}', 'd@navette', now(), now())`);
    const erased = await erasePerson(database.db, { email: 'ADA@nowhere.example' }, { now: NOW, alsoOppose: true });
    expect(erased).toMatchObject({ counts: { mails: 1 }, opposed: 1, personIds: [], contactIds: [] });
    expect(await count(`mails where data::text like '%ada@%'`)).toBe(0);
  });

  it('does not take a namesake’s name out of texts', async () => {
    const [one, two] = [v7(), v7()];
    for (const [id, email] of [
      [one, 'jean1@marker.example'],
      [two, 'jean2@marker.example'],
    ]) {
      await owner.query(
        `insert into contacts (id, operator_id, name, email, source, created_at, updated_at) values ($1, $2, 'Jean Homonyme', $3, 'x', now(), now())`,
        [id, scene.operator, email],
      );
    }
    await owner.query(`update introductions set note = 'Voir Jean Homonyme ou jean1@marker.example'`);
    await erasePerson(database.db, { contactId: one }, { now: NOW });
    expect(await count(`introductions where note = 'Voir Jean Homonyme ou […]'`)).toBe(1);
    expect(await count(`contacts where name = 'Jean Homonyme'`)).toBe(1);
    await erasePerson(database.db, { contactId: two }, { now: NOW });
    expect(await count(`introductions where note = 'Voir […] ou […]'`)).toBe(1);
  });
});
