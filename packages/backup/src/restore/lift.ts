import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { escapeIdentifier } from 'pg';
import type { Manifest } from '../archive/manifest.ts';
import { verifyArchive } from '../archive/verify.ts';
import { backup } from '../backup/backup.ts';
import { BackupError } from '../error/backup-error.ts';
import { withSession } from '../session/session.ts';
import { loadArchive } from './load.ts';

const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Brings a database to a state, with the owner's rights. `upTo`: the name of the last migration of schema public to
 * apply, or all of them. What belongs to other libraries goes all the way in either case, and the service gets its rights.
 */
export type Migrate = (connectionString: string, upTo?: string) => Promise<unknown>;

/**
 * Brings an older archive up to date in a database of its own beside the target, which is removed again.
 * `folder`: where the new archive goes. @returns the new archive
 * @throws BackupError `cannot_lift` where the login may not make databases
 */
export async function liftArchive(
  request: {
    readonly connectionString: string;
    readonly path: string;
    readonly folder: string;
    readonly migrate: Migrate;
  },
  manifest: Manifest,
): Promise<{ readonly path: string; readonly manifest: Manifest }> {
  const { connectionString, migrate } = request;
  const name = `navette_restore_${randomUUID().replaceAll('-', '')}`;
  await makeDatabase(connectionString, name);
  try {
    const beside = withDatabase(connectionString, name);
    await migrate(beside, manifest.migrations.at(-1));
    await loadArchive(beside, request.path, manifest);
    await migrate(beside);
    const path = join(request.folder, 'lifted.tar.gz');
    await backup({ connectionString: beside, destination: path, now: () => new Date(manifest.createdAt) });
    return { path, manifest: await verifyArchive(path) };
  } finally {
    await withSession(connectionString, (client) =>
      client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`),
    );
  }
}

async function makeDatabase(connectionString: string, name: string): Promise<void> {
  try {
    await withSession(connectionString, (client) => client.query(`create database ${escapeIdentifier(name)}`));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === INSUFFICIENT_PRIVILEGE)) throw error;
    throw new BackupError(
      'cannot_lift',
      'this copy is of an older Navette, and this login may not make the database in which it would be brought up to date: restore into a new database without any tables',
      { cause: error },
    );
  }
}

/** The same server, another database. */
function withDatabase(connectionString: string, name: string): string {
  return connectionString.replace(/^([^:]+:\/\/[^/?]*)(?:\/[^?]*)?/, `$1/${name}`);
}
