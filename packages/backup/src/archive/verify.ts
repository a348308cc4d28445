import { createHash } from 'node:crypto';
import { BackupError } from '../error/backup-error.ts';
import { createFileTally } from '../file/file-tally.ts';
import { createTally, type Tallied } from '../table/tally.ts';
import { tableKey } from './layout.ts';
import type { FilesManifest, Manifest, TableManifest } from './manifest.ts';
import { walkArchive } from './walk.ts';

const NOTHING = createTally().result();
const NO_FILES = createFileTally().result();

/**
 * Reads an archive to its end and compares every table and the attachments with the manifest, without a database.
 * @throws BackupError `not_a_backup`, `truncated`, `damaged`, `newer`
 */
export async function verifyArchive(path: string): Promise<Manifest> {
  const texts = new Map<string, Tallied>();
  const files = createFileTally();
  const manifest = await walkArchive(path, {
    table: async (table, content) => {
      const tally = createTally();
      for await (const chunk of content) tally.add(chunk);
      texts.set(table, tally.result());
    },
    file: async (id, bytes) => {
      files.add(id, { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
    },
  });
  requireFiles(manifest, files.result());
  for (const table of manifest.tables) {
    const key = tableKey(table);
    requireSame(table, texts.get(key) ?? NOTHING, 'in the file');
    texts.delete(key);
  }
  const [unknown] = texts.keys();
  if (unknown !== undefined) throw new BackupError('damaged', `this copy is damaged: its manifest has no ${unknown}`);
  return manifest;
}

function requireFiles({ files }: Manifest, found: Omit<FilesManifest, 'missing'>): void {
  const { count, bytes, sha256 } = files ?? NO_FILES;
  if (count === found.count && bytes === found.bytes && sha256 === found.sha256) return;
  throw new BackupError(
    'damaged',
    `the attachments are not what was copied: ${found.count} files, ${found.bytes} bytes in the file; ${count} files, ${bytes} bytes in the manifest`,
  );
}

/** @throws BackupError `damaged` where a text is not the one that was written; `where`: which text was read */
export function requireSame(table: TableManifest, text: Tallied, where: string): void {
  if (table.sha256 === text.sha256 && table.rows === text.rows && table.bytes === text.bytes) return;
  const found = `${text.rows} rows, ${text.bytes} bytes, ${text.sha256} ${where}`;
  throw new BackupError(
    'damaged',
    `${tableKey(table)} is not what was copied: ${found}; ${table.rows} rows, ${table.bytes} bytes, ${table.sha256} in the manifest`,
  );
}
