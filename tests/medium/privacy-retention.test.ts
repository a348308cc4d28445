import { openDatabase } from '@navette/db';
import { RETENTION } from '@navette/domain';
import { applyRetention, retentionReport, sealAudit, verifyAudit, writeAudit } from '@navette/privacy';
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/database.ts';
import { fillWithMarks } from '../support/privacy-scene/fill-with-marks.ts';
import { MARKS, type Scene } from '../support/privacy-scene/marks.ts';

/** The scene is of March 2026. */
const SCENE = new Date('2026-03-02T09:00:00Z');
const inYears = (years: number, days = 0): Date => new Date(Date.UTC(2026 + years, 2, 2 + days, 9));

let own: TestDatabase;
let database: ReturnType<typeof openDatabase>;
let owner: pg.Client;
let scene: Scene;
const removed: string[] = [];

beforeAll(async () => {
  own = await testDatabase();
  database = openDatabase({ connectionString: own.url, role: own.role, maxConnections: 4 });
  owner = new pg.Client({ connectionString: own.ownerUrl });
  await owner.connect();
  scene = await fillWithMarks(own.ownerUrl);
  await owner.query(`update imports set finished_at = created_at`);
  await owner.query(`update privacy_requests set finished_at = created_at`);
  await owner.query(`update outbox set failed_at = '2026-03-02'`);
  const entry = { action: 'need.approve', objectKind: 'need', objectId: v7(), details: { x: 1 } };
  const actor = { kind: 'person' as const, personId: scene.other };
  await writeAudit(database.db, { actor, at: SCENE, newId: v7, entries: [entry] });
});
afterAll(async () => {
  await owner.end();
  await database.close();
  await own.drop();
});

const due = async (now: Date): Promise<Record<string, number>> => {
  const lines = await retentionReport(database.db, now);
  return Object.fromEntries(lines.filter((line) => line.due > 0).map((line) => [line.key, line.due]));
};

const apply = (now: Date, limit = 100) =>
  applyRetention({
    db: database.db,
    now,
    limit,
    newId: v7,
    actor: { kind: 'system', job: 'apply-retention' },
    removeFile: async (id) => void removed.push(id),
  });

const count = async (from: string): Promise<number> =>
  Number((await owner.query<{ count: string }>(`select count(*) from ${from}`)).rows[0]?.count);

describe('retention', () => {
  it('has a way to find the rows of every kind that ends', async () => {
    const kinds = Object.entries(RETENTION).filter(([, rule]) => rule.action !== 'keep');
    const lines = await retentionReport(database.db, SCENE);
    expect(lines.map((line) => line.key).toSorted()).toEqual(kinds.map(([key]) => key).toSorted());
    expect(lines.every((line) => line.due === 0)).toBe(true);
  });

  it('takes nothing a day early', async () => {
    expect(await due(new Date('2026-09-02T09:00:00Z'))).not.toHaveProperty('mail_contents');
    expect(await due(new Date('2026-09-02T09:00:00.001Z'))).toMatchObject({
      mail_contents: 2,
      inbound_mails: 1,
      import_rows: 2,
    });
    expect(await due(inYears(3))).not.toHaveProperty('prospects');
    expect(await due(inYears(3, 1))).toMatchObject({ silent_accounts: 2, notes: 3 });
  });

  it('says how many are due and since when, and changes nothing by it', async () => {
    const lines = await retentionReport(database.db, inYears(1));
    expect(lines.find((line) => line.key === 'mail_contents')).toEqual({
      key: 'mail_contents',
      table: 'mails',
      after: 'P6M',
      action: 'anonymise',
      due: 2,
      oldest: SCENE,
    });
    expect(await count(`mails where to_address like '%marker%'`)).toBe(3);
  });

  it('works in bounded batches, and says that there is more', async () => {
    const first = await apply(inYears(1), 1);
    expect(first.more).toBe(true);
    expect(first.rows.mail_contents).toBe(1);
    let again = await apply(inYears(1), 1);
    for (let round = 0; again.more && round < 10; round++) again = await apply(inYears(1), 1);
    expect(again).toEqual({ rows: {}, more: false });
    expect(await due(inYears(1))).toEqual({});
  });

  it('is on the audit log, which it does not break', async () => {
    expect(
      await count(
        `audit_log where action = 'retention.apply' and object_kind = 'mails' and object_id = 'mail_contents' and job = 'apply-retention'`,
      ),
    ).toBeGreaterThan(0);
    await sealAudit({ db: database.db, now: () => SCENE });
    expect((await verifyAudit(database.db)).finding).toBeUndefined();
  });

  it('leaves whoever was there meanwhile', async () => {
    await owner.query(`update people set signed_in_at = '2028-06-01' where id = $1`, [scene.other]);
    expect(await due(inYears(3, 1))).toMatchObject({ silent_accounts: 1 });
  });

  it('forgets a prospect after three years, and keeps the evidence for ten', async () => {
    await owner.query(`update needs set state = 'fulfilled'`);
    await apply(inYears(3, 1));
    expect(await count(`contacts where erased_at is not null`)).toBe(2);
    expect(await count(`people where erased_at is not null`)).toBe(1);
    expect(await count(`outcomes where amount = 12000 and owner_answered_by is not null`)).toBe(1);
    expect(removed).toEqual([]);
  });

  it('leaves figures and promises without people in the end', async () => {
    await owner.query(`update introductions set state = 'deployed'`);
    await apply(inYears(10, 1));
    await apply(inYears(20));
    expect(removed).toHaveLength(1);
    expect(await count(`outcomes where amount = 12000 and owner_answered_by is null and note is null`)).toBe(1);
    expect(await count(`undertakings where name = '[…]'`)).toBe(1);
    expect(await count('pseudonyms')).toBe(0);
    expect(
      await count('audit_salts a where exists (select from audit_log l where l.id = a.entry_id and l.job is null)'),
    ).toBe(0);
    expect(await due(inYears(20))).toEqual({});
    const { rows } = await owner.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'auth')`,
    );
    for (const { name } of rows) {
      const { rows: all } = await owner.query<{ row: object }>(`select to_jsonb(t) as row from ${name} t`);
      for (const { row } of all) expect(JSON.stringify(row), name).not.toMatch(MARKS);
    }
  });
});
