import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type ColumnChoices, FileError, NO_CHOICES, parseMapFile } from '@navette/spreadsheets';

/** The mapping file, or no choices without one. Throws FileError. */
export async function readMap(path: string | undefined, cwd: string): Promise<ColumnChoices> {
  if (path === undefined) return NO_CHOICES;
  let text: string;
  try {
    text = await readFile(resolve(cwd, path), 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') throw new FileError('missing', path);
    if (code === 'EISDIR') throw new FileError('directory', path);
    throw new FileError('unreadable', path, { detail: code });
  }
  return parseMapFile(text, path);
}
