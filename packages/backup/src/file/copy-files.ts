import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';
import { filePartName, PART_BYTES } from '../archive/layout.ts';
import type { FilesManifest } from '../archive/manifest.ts';
import type { ArchiveWriter } from '../archive/write.ts';
import { type AttachmentFiles, LONGEST_FILE } from './attachment-files.ts';
import { createFileTally } from './file-tally.ts';

/** Attachments of one look into the database. */
const AT_ONCE = 500;

interface Attachment {
  readonly id: string;
  readonly sha256: string;
}

/**
 * Copies the attachments that the snapshot knows. One that was removed since, or is not what the database says, is counted
 * as missing: a file that is damaged must not keep everything else from being copied.
 */
export async function copyFiles(
  client: PoolClient,
  archive: ArchiveWriter,
  files: AttachmentFiles,
): Promise<FilesManifest> {
  const tally = createFileTally();
  let missing = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await client.query<Attachment>(
      `select id, encode(sha256, 'hex') as sha256 from public.attachments
       where removed_at is null and id > $1 order by id limit ${AT_ONCE}`,
      [after],
    );
    for (const attachment of rows) {
      const bytes = await bytesOf(files, attachment);
      if (bytes === undefined) {
        missing++;
        continue;
      }
      for (let part = 0; part * PART_BYTES < Math.max(bytes.length, 1); part++) {
        const piece = bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES);
        await archive.add(filePartName(attachment.id, part), piece);
      }
      tally.add(attachment.id, { bytes: bytes.length, sha256: attachment.sha256 });
    }
    const last = rows.at(-1);
    if (last === undefined) return { ...tally.result(), missing };
    after = last.id;
  }
}

/** One file, whole, where it is what the database says: memory grows with one attachment, not with all of them. */
async function bytesOf(files: AttachmentFiles, { id, sha256 }: Attachment): Promise<Buffer | undefined> {
  const hash = createHash('sha256');
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of await files.open(id)) {
      length += piece.length;
      if (length > LONGEST_FILE) return undefined;
      hash.update(piece);
      pieces.push(piece);
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'not_found') return undefined;
    throw error;
  }
  return hash.digest('hex') === sha256 ? Buffer.concat(pieces) : undefined;
}
