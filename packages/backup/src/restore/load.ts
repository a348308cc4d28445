import type { PoolClient } from 'pg';
import { tableKey } from '../archive/layout.ts';
import type { Manifest, TableManifest } from '../archive/manifest.ts';
import { requireSame } from '../archive/verify.ts';
import { walkArchive } from '../archive/walk.ts';
import { quoted } from '../catalog/quoted.ts';
import { readSequences, setSequences } from '../catalog/sequences.ts';
import { listMigrations, listTables, type Table } from '../catalog/tables.ts';
import { BackupError } from '../error/backup-error.ts';
import { withSession } from '../session/session.ts';
import { copyIn } from '../table/copy-in.ts';
import { copyOut } from '../table/copy-out.ts';
import { createTally } from '../table/tally.ts';

/**
 * Puts an archive into a database whose tables went through the archive's migrations, in the place of whatever they
 * hold: one transaction, in which every table is read back and compared before it ends.
 * @throws BackupError `busy`, `mismatch`, `damaged`; nothing has changed then
 */
export async function loadArchive(connectionString: string, path: string, manifest: Manifest): Promise<void> {
  await withSession(connectionString, async (client) => {
    await client.query('begin');
    const tables = await pairTables(client, manifest);
    await emptyTables(client, [...tables.values()]);
    const again = await walkArchive(path, {
      table: async (key, content) => {
        const pair = tables.get(key);
        if (pair === undefined) throw new BackupError('damaged', `this copy changed while it was read: ${key} is new`);
        await copyIn(client, pair.copied, content);
      },
    });
    if (JSON.stringify(again) !== JSON.stringify(manifest)) {
      throw new BackupError('damaged', 'this copy changed while it was read');
    }
    for (const { table, copied } of tables.values()) await readBack(client, table, copied);
    await setSequences(client, manifest.sequences);
    await sendJobsAgain(client, manifest);
    await client.query(triggers('enable', [...tables.values()]));
    await client.query(`analyze ${[...tables.values()].map(({ table }) => quoted(table)).join(', ')}`);
    await client.query('commit');
  });
}

interface Pair {
  /** As it is in the database. */
  readonly table: Table;
  /** As the archive has it. */
  readonly copied: TableManifest;
}

/** Each table of the archive with that of the database. */
async function pairTables(client: PoolClient, manifest: Manifest): Promise<Map<string, Pair>> {
  const migrations = (await listMigrations(client)) ?? [];
  if (migrations.join() !== manifest.migrations.join()) {
    throw new BackupError(
      'mismatch',
      `the database went through the migrations ${migrations.join(', ')}; the copy through ${manifest.migrations.join(', ')}`,
    );
  }
  const present = new Map((await listTables(client)).map((table) => [tableKey(table), table]));
  const pairs = new Map<string, Pair>();
  for (const copied of manifest.tables) {
    const key = tableKey(copied);
    const table = present.get(key);
    if (table === undefined) throw new BackupError('mismatch', `the copy has a table ${key}, the database has none`);
    requireColumns(key, table, copied);
    pairs.set(key, { table, copied });
  }
  const sequences = new Set((await readSequences(client)).map(tableKey));
  const missing = manifest.sequences.map(tableKey).find((key) => !sequences.has(key));
  if (missing !== undefined) throw new BackupError('mismatch', `the database has no sequence ${missing}`);
  const uncopied = [...present.keys()].find((key) => !pairs.has(key) && key.startsWith('public.'));
  if (uncopied !== undefined)
    throw new BackupError('mismatch', `the copy has no table ${uncopied}, the database has one`);
  return pairs;
}

/** The identity's library may have added columns since; ours are told by the migrations. */
function requireColumns(key: string, table: Table, copied: TableManifest): void {
  const missing = copied.columns.filter((column) => !table.columns.includes(column));
  const added = copied.schema === 'public' ? table.columns.filter((column) => !copied.columns.includes(column)) : [];
  if (missing.length + added.length === 0) return;
  const columns = [
    ...missing.map((name) => `${name} in the copy only`),
    ...added.map((name) => `${name} in the database only`),
  ];
  throw new BackupError('mismatch', `the columns of ${key} differ: ${columns.join(', ')}`);
}

/** Takes out what is there, the queue's jobs included: they are those of another time. */
async function emptyTables(client: PoolClient, pairs: readonly Pair[]): Promise<void> {
  const { rows } = await client.query<{ schema: string; name: string }>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and (n.nspname = 'auth' or n.nspname || '.' || c.relname = 'public.workers'
       or n.nspname = 'bullmq' and c.relname <> 'migration')`,
  );
  try {
    // The log refuses to be emptied, to everybody who does not switch that off on purpose.
    await client.query(triggers('disable', pairs));
    const names = new Set([...pairs.map(({ table }) => table), ...rows].map(quoted));
    await client.query(`truncate ${[...names].join(', ')}`);
  } catch (error) {
    throw explained(error);
  }
}

const EXPLAINED: Readonly<Record<string, readonly ['busy' | 'not_owner', string]>> = {
  // lock_not_available
  '55P03': ['busy', 'somebody works in this database: stop what runs on it, and try again'],
  // insufficient_privilege
  '42501': ['not_owner', 'this login does not own all tables: restore with the one that migrates'],
};

function explained(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const found = EXPLAINED[code];
  return found === undefined ? error : new BackupError(found[0], found[1], { cause: error });
}

function triggers(verb: 'enable' | 'disable', pairs: readonly Pair[]): string {
  return pairs.map(({ table }) => `alter table ${quoted(table)} ${verb} trigger user;`).join('\n');
}

async function readBack(client: PoolClient, table: Table, copied: TableManifest): Promise<void> {
  const tally = createTally();
  for await (const chunk of copyOut(client, table, copied.columns)) tally.add(chunk);
  requireSame(copied, tally.result(), 'in the database');
}

/** The queue knows nothing any more: what was handed to it goes once more, but for what had given up. */
async function sendJobsAgain(client: PoolClient, manifest: Manifest): Promise<void> {
  const outbox = manifest.tables.find((table) => tableKey(table) === 'public.outbox');
  if (outbox === undefined) return;
  const givenUp = outbox.columns.includes('failed_at') ? ' and failed_at is null' : '';
  await client.query(`update public.outbox set dispatched_at = null where dispatched_at is not null${givenUp}`);
}
