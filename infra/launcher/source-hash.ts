import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const NOT_SOURCE = new Set(['node_modules', 'dist']);

/** All files below a folder, without what is installed or built. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    if (NOT_SOURCE.has(name)) return [];
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesOf(path) : [path];
  });
}

/** A hash of some files: of their content and of their place below `root`, whatever their order and dates. */
export function hashOf(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}
