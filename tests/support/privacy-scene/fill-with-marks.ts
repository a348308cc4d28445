import { randomUUID } from 'node:crypto';
import { DATA_MAP } from '@navette/privacy';
import pg from 'pg';
import { introductionRows } from './introductions.ts';
import { letterRows } from './letters.ts';
import { listRows } from './lists.ts';
import { MARKED, SCENE_IDS, type Scene } from './marks.ts';
import { recordRows } from './records.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Fills every table of the map with rows of one person, seen from all sides: by account, as a contact, by a link, and in
 * rows that somebody else wrote. What a row does not say is filled with the person's marks where the map expects words.
 */
export async function fillWithMarks(ownerUrl: string): Promise<Scene> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const ids = Object.fromEntries(SCENE_IDS.map((key) => [key, randomUUID()])) as Scene;
    await client.query(`insert into operators (id, slug, name) values ($1, 'operateur', 'Opérateur')`, [ids.operator]);
    for (const part of [recordRows, listRows, introductionRows, letterRows]) {
      for (const [table, rows] of part(ids)) for (const row of rows) await insert(client, table, row);
    }
    return ids;
  } finally {
    await client.end();
  }
}

async function insert(client: pg.Client, table: string, given: Row): Promise<void> {
  const rule = DATA_MAP[table] ?? {};
  const marked = (names: readonly string[] | undefined, value: unknown): Row =>
    Object.fromEntries((names ?? []).map((name) => [name, value]));
  const row: Row = {
    ...marked(rule.words, MARKED.sentence),
    ...marked(rule.json, JSON.stringify({ told: MARKED.sentence, by: MARKED.name })),
    ...given,
  };
  const columns = Object.keys(row);
  const name = table
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
  await client.query(
    `insert into ${name} (${columns.map((column) => `"${column}"`).join(', ')})
     values (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
    Object.values(row),
  );
}
