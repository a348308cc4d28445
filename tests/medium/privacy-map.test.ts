import { RETENTION, type RetentionRule } from '@navette/domain';
import { columnsOf, DATA_MAP } from '@navette/privacy';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../support/database.ts';

let own: TestDatabase;
let columns: Map<string, string[]>;

beforeAll(async () => {
  own = await testDatabase();
  const client = new pg.Client({ connectionString: own.ownerUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `select case table_schema when 'public' then '' else table_schema || '.' end || table_name as name,
       json_agg(column_name order by column_name) as columns
     from information_schema.columns where table_schema in ('public', 'auth') group by 1`,
  );
  await client.end();
  columns = new Map(rows.map((row) => [row.name, row.columns]));
});
afterAll(() => own.drop());

describe('the map of personal data', () => {
  it('says of every table what it holds', () => {
    expect(Object.keys(DATA_MAP).toSorted()).toEqual([...columns.keys()].toSorted());
  });

  it('says of every column what becomes of it, once', () => {
    const mapped = Object.entries(DATA_MAP).map(([name, rule]) => [name, columnsOf(rule).toSorted()]);
    const there = Object.keys(DATA_MAP).map((name) => [name, columns.get(name)?.toSorted()]);
    expect(mapped).toEqual(there);
  });

  it('gives a reason where no row is a person’s, and blanks what is personal where one is', () => {
    for (const [name, rule] of Object.entries(DATA_MAP)) {
      const belongings = rule.person ?? [];
      expect(belongings.length > 0 || rule.because !== undefined, name).toBe(true);
      const removed = belongings.some((belonging) => belonging.remove);
      const blanked = new Set(belongings.flatMap((belonging) => Object.keys(belonging.blanks ?? {})));
      for (const column of rule.personal ?? []) expect(removed || blanked.has(column), `${name}.${column}`).toBe(true);
      const written = [...belongings, ...(rule.organisation ?? [])].flatMap((one) => [
        ...Object.keys(one.blanks ?? {}),
        ...(one.hide ?? []),
      ]);
      expect(columnsOf(rule), name).toEqual(expect.arrayContaining(written));
      expect(columnsOf(rule), name).toEqual(expect.arrayContaining([...(rule.business ?? [])]));
    }
  });

  it('has a row of the retention table for every table', () => {
    const rules: readonly RetentionRule[] = Object.values(RETENTION);
    const kept = new Set(rules.flatMap(({ table, also = [] }) => [table, ...also]));
    expect([...kept].toSorted()).toEqual(Object.keys(DATA_MAP).toSorted());
  });
});
