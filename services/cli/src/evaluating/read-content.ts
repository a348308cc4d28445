import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { InputError } from '@navette/evaluation';
import { FileError } from '@navette/spreadsheets';

/** The text of a file, which must be UTF-8. @throws FileError, InputError */
export async function readContent(path: string, cwd: string): Promise<string> {
  const bytes = await readFile(resolve(cwd, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new FileError('missing', path);
    if (error.code === 'EISDIR') throw new FileError('directory', path);
    throw new FileError('unreadable', path, { detail: error.code ?? error.message });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError('encoding', { file: path, line: lineOfBadByte(bytes) });
  }
}

/** The first line that is not UTF-8. */
function lineOfBadByte(bytes: Buffer): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end === -1 ? bytes.length : end;
    try {
      decoder.decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop + 1;
  }
  return 0;
}
