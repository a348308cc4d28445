import { createKysely, createPool, pendingMigrations } from '@navette/db';
import { sql } from 'kysely';
import type { ClientBase } from 'pg';
import { tableKey } from '../archive/layout.ts';
import { quoted } from '../catalog/quoted.ts';
import { listMigrations, listTables } from '../catalog/tables.ts';
import { withSession } from '../session/session.ts';

/** What a restore finds. */
export interface Target {
  /** Migrations that the database has; undefined where Navette never was. */
  readonly migrations: readonly string[] | undefined;
  /** Tables that hold somebody's data. */
  readonly occupied: readonly string[];
}

/** Looks at a database without changing it. */
export function inspectTarget(connectionString: string): Promise<Target> {
  return withSession(connectionString, async (client) => {
    const migrations = await listMigrations(client);
    return { migrations, occupied: migrations === undefined ? [] : await occupiedTables(client) };
  });
}

/** Tables to which the migrations add a row of their own. */
const BORN_WITH_ONE_ROW = new Set(['public.programmes', 'public.editions']);

async function occupiedTables(client: ClientBase): Promise<string[]> {
  const occupied: string[] = [];
  for (const table of await listTables(client)) {
    const key = tableKey(table);
    const offset = BORN_WITH_ONE_ROW.has(key) ? 1 : 0;
    const { rowCount } = await client.query(`select from ${quoted(table)} offset ${offset} limit 1`);
    if (rowCount !== 0) occupied.push(key);
  }
  return occupied;
}

/** The names of all migrations that this program knows, in order, whatever the database has. */
export async function programMigrations(connectionString: string): Promise<string[]> {
  const pool = createPool({ connectionString, maxConnections: 1, applicationName: 'navette-backup' });
  const db = createKysely(pool);
  try {
    return await db.connection().execute(async (connection) => {
      // What a database lacks that has none is all of them: an empty table hides the one that may be there.
      await sql`create temporary table kysely_migration (name text)`.execute(connection);
      return (await pendingMigrations(connection)).toSorted();
    });
  } finally {
    await db.destroy();
  }
}

/** The attachments that a database names before it is replaced. */
export async function attachmentIds(connectionString: string, target: Target): Promise<string[]> {
  if (!target.occupied.includes('public.attachments')) return [];
  return withSession(connectionString, async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from public.attachments');
    return rows.map((row) => row.id);
  });
}
