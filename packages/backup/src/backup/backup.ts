import type { Writable } from 'node:stream';
import type { PoolClient } from 'pg';
import { MANIFEST_NAME, MARK_NAME, PART_BYTES, partName, tableKey } from '../archive/layout.ts';
import { FORMAT, FORMAT_VERSION, type Manifest, type TableManifest } from '../archive/manifest.ts';
import { type ArchiveWriter, writeArchive } from '../archive/write.ts';
import { orderByReferences } from '../catalog/order.ts';
import { quoted } from '../catalog/quoted.ts';
import { readSequences } from '../catalog/sequences.ts';
import { listMigrations, listReferences, listTables, type Table } from '../catalog/tables.ts';
import { BackupError } from '../error/backup-error.ts';
import type { AttachmentFiles } from '../file/attachment-files.ts';
import { copyFiles } from '../file/copy-files.ts';
import { withSession } from '../session/session.ts';
import { copyOut } from '../table/copy-out.ts';
import { createTally } from '../table/tally.ts';
import { openDestination } from './destination.ts';
import { NAVETTE_VERSION } from './version.ts';

export interface BackupOptions {
  /** A login that may read all tables: the owner's, or the service's. */
  readonly connectionString: string;
  /** A path, which is replaced once the copy is whole; or a stream, which is ended. */
  readonly destination: string | Writable;
  readonly now: () => Date;
  /** Where the attachments lie; absent: the copy is of the database alone. */
  readonly files?: AttachmentFiles | undefined;
}

/**
 * Copies a network's data as it is at one moment, while it is being worked with: one snapshot, read table by table, then
 * the attachments that it names.
 * Not copied: the queue, which is filled again from the outbox, and what only lives with the running processes.
 * Memory does not grow with the data. @returns what the archive holds
 * @throws BackupError, or what the database or the destination said; a path then is as it was
 */
export async function backup(options: BackupOptions): Promise<Manifest> {
  const destination = await openDestination(options.destination);
  const createdAt = options.now();
  const archive = writeArchive(destination.stream, createdAt);
  try {
    const manifest = await withSession(options.connectionString, async (client) => {
      const tables = await lockTables(client);
      const copied = await copyAll(client, archive, tables, createdAt, options.files);
      await client.query('commit');
      return copied;
    });
    await archive.finish();
    await destination.keep();
    return manifest;
  } catch (error) {
    await archive.abort(error instanceof Error ? error : new Error(String(error)));
    await destination.discard();
    throw error;
  }
}

/**
 * Begins the one transaction. Tables are locked before its snapshot is taken: one that a migration wrote anew in between
 * would be empty to the snapshot.
 */
async function lockTables(client: PoolClient): Promise<Table[]> {
  const before = await listTables(client);
  if (before.length === 0) throw noNetwork();
  await client.query('begin isolation level repeatable read read only');
  await client.query(`lock table ${before.map(quoted).join(', ')} in access share mode`);
  const tables = await listTables(client);
  if (JSON.stringify(tables) === JSON.stringify(before)) return tables;
  throw new BackupError('busy', 'the tables of this database were changed just now: try again');
}

function noNetwork(): BackupError {
  return new BackupError('mismatch', 'there is no network in this database: its tables were never made');
}

async function copyAll(
  client: PoolClient,
  archive: ArchiveWriter,
  tables: readonly Table[],
  createdAt: Date,
  files: AttachmentFiles | undefined,
): Promise<Manifest> {
  const migrations = await listMigrations(client);
  if (migrations === undefined || migrations.length === 0) throw noNetwork();
  const references = await listReferences(client);
  const byKey = new Map(tables.map((table) => [tableKey(table), table]));
  const mark = { format: FORMAT, formatVersion: FORMAT_VERSION } as const;
  await archive.add(MARK_NAME, json(mark));
  const copied: TableManifest[] = [];
  for (const key of orderByReferences([...byKey.keys()], references)) {
    const table = byKey.get(key);
    if (table !== undefined) copied.push(await copyTable(client, archive, table));
  }
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  const manifest = {
    ...mark,
    navette: NAVETTE_VERSION,
    postgres: rows[0]?.server_version ?? '',
    createdAt: createdAt.toISOString(),
    migrations,
    tables: copied,
    sequences: await readSequences(client),
    ...(files !== undefined && { files: await copyFiles(client, archive, files) }),
  };
  await archive.add(MANIFEST_NAME, json(manifest));
  return manifest;
}

async function copyTable(client: PoolClient, archive: ArchiveWriter, table: Table): Promise<TableManifest> {
  const { schema, name, columns } = table;
  const tally = createTally();
  let parts = 0;
  let held: Buffer[] = [];
  let heldBytes = 0;
  const flush = async () => {
    if (heldBytes === 0) return;
    await archive.add(partName(tableKey(table), parts++), Buffer.concat(held));
    held = [];
    heldBytes = 0;
  };
  for await (const chunk of copyOut(client, table, columns)) {
    tally.add(chunk);
    // Chunks are of any size: one that does not fit is cut.
    for (let rest = chunk; rest.length > 0; ) {
      const fits = rest.subarray(0, PART_BYTES - heldBytes);
      held.push(fits);
      heldBytes += fits.length;
      rest = rest.subarray(fits.length);
      if (heldBytes === PART_BYTES) await flush();
    }
  }
  await flush();
  return { schema, name, columns: [...columns], ...tally.result(), parts };
}

function json(value: unknown): Buffer {
  return Buffer.from(`${JSON.stringify(value, null, 1)}\n`);
}
