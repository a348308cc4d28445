import { createHash } from 'node:crypto';
import type { FilesManifest } from '../archive/manifest.ts';

/** Counts files, and hashes what they are called and what they hold. */
export interface FileTally {
  /** The next file, in the order of the ids. `sha256`: hexadecimal. */
  add(id: string, file: { readonly bytes: number; readonly sha256: string }): void;
  result(): Omit<FilesManifest, 'missing'>;
}

export function createFileTally(): FileTally {
  const hash = createHash('sha256');
  let count = 0;
  let bytes = 0;
  return {
    add(id, file) {
      hash.update(`${id} ${file.sha256}\n`);
      count++;
      bytes += file.bytes;
    },
    result: () => ({ count, bytes, sha256: hash.digest('hex') }),
  };
}
