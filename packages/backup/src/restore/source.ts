import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Runs `work` with the path of an archive, and with a folder for its own files that is removed again. An archive is read
 * twice, so that a stream is written down first.
 */
export async function withSource<T>(
  source: string | Readable,
  work: (path: string, folder: string) => Promise<T>,
): Promise<T> {
  // mkdtemp's folders are for their owner only.
  const folder = await mkdtemp(join(tmpdir(), 'navette-restore-'));
  try {
    if (typeof source === 'string') return await work(source, folder);
    const path = join(folder, 'archive.tar.gz');
    await pipeline(source, createWriteStream(path, { mode: 0o600 }));
    return await work(path, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
