import type { Readable } from 'node:stream';
import type { Manifest } from '../archive/manifest.ts';
import { verifyArchive } from '../archive/verify.ts';
import { BackupError } from '../error/backup-error.ts';
import type { AttachmentFiles } from '../file/attachment-files.ts';
import { putFiles } from '../file/put-files.ts';
import { liftArchive, type Migrate } from './lift.ts';
import { loadArchive } from './load.ts';
import { withSource } from './source.ts';
import { attachmentIds, inspectTarget, programMigrations, type Target } from './target.ts';

export interface RestoreOptions {
  /** The owner's login. Nothing should run on the database meanwhile. */
  readonly connectionString: string;
  /** A path or a stream of what `backup` wrote. */
  readonly source: string | Readable;
  readonly migrate: Migrate;
  /** Takes the place of the data that is there. */
  readonly replace?: boolean;
  /** Where the attachments go; absent: only the database is restored. */
  readonly files?: AttachmentFiles | undefined;
}

/**
 * Puts a copy into a database, whole or not at all. The archive is read and compared to its end before the database is
 * touched; then one transaction loads it and compares again what can be read back. A database that Navette has never
 * seen gets its tables first, an older one the newer tables, as at every start. Attachments come before: bytes that no row
 * names are nobody's, and a try after one that failed puts the same there again.
 * @returns what the archive held
 * @throws BackupError, or what the database said; the data that was there is as it was
 */
export function restore(options: RestoreOptions): Promise<Manifest> {
  return withSource(options.source, async (path, folder) => {
    const { connectionString, migrate } = options;
    const target = await inspectTarget(connectionString);
    if (target.occupied.length > 0 && options.replace !== true) {
      throw new BackupError(
        'not_empty',
        `this database is in use (${target.occupied.slice(0, 5).join(', ')}): restore into an empty one, or say that what is there is to be replaced`,
      );
    }
    const manifest = await verifyArchive(path);
    const known = await programMigrations(connectionString);
    requireKnown(manifest, known, target);
    const { files } = options;
    const before = files === undefined ? [] : await attachmentIds(connectionString, target);
    const put = files === undefined ? [] : await putFiles(path, files);
    const upToDate = manifest.migrations.length === known.length;
    if (!upToDate && target.migrations === undefined) {
      // Nothing is in the way: the database itself becomes what it was, and goes on from there.
      await migrate(connectionString, manifest.migrations.at(-1));
      await loadArchive(connectionString, path, manifest);
    } else {
      const lifted = upToDate
        ? { path, manifest }
        : await liftArchive({ connectionString, path, folder, migrate }, manifest);
      await migrate(connectionString);
      await loadArchive(connectionString, lifted.path, lifted.manifest);
    }
    await migrate(connectionString);
    // Bytes that nothing names any more: they were of what has been replaced.
    const kept = new Set(put);
    for (const id of before) if (!kept.has(id)) await files?.remove(id);
    return manifest;
  });
}

/** The archive's migrations have to be the first of those that the program knows. */
function requireKnown(manifest: Manifest, known: readonly string[], target: Target): void {
  const inDatabase = target.migrations?.find((name) => !known.includes(name));
  if (inDatabase !== undefined) {
    throw new BackupError(
      'newer',
      `this database went through ${inDatabase}, which this Navette does not know: use a newer one`,
    );
  }
  const differs = manifest.migrations.findIndex((name, place) => name !== known[place]);
  if (differs === -1) return;
  throw new BackupError(
    'newer',
    `this copy was made by Navette ${manifest.navette} with ${manifest.migrations[differs]}, which this Navette does not know: use a newer one`,
  );
}
