import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The packages that decide how a text is read. */
const READERS = ['@navette/scoring', '@navette/taxonomy'] as const;

let digest: Promise<string> | undefined;

/**
 * SHA-256 of the source by which texts are read, in hex: what was read by other code is not what this code would read, and
 * nobody has to remember to say so.
 */
export function codeDigest(): Promise<string> {
  digest ??= digestOf(READERS.map((name) => dirname(fileURLToPath(import.meta.resolve(name)))));
  return digest;
}

async function digestOf(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(process.versions.v8);
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    for (const path of paths.filter((one) => !one.endsWith('.test.ts')).toSorted()) {
      hash
        .update(path.slice(folder.length))
        .update('\0')
        .update(await readFile(path));
    }
  }
  return hash.digest('hex');
}
