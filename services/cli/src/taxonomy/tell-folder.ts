import { EscoError } from '@navette/taxonomy';
import { fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import type { Terminal } from '../terminal.ts';

/** What `read` gives; undefined, and the reason told, when the folder holds none of ESCO's files or one that is broken. */
export async function tellFolder<T>(
  read: () => Promise<T | undefined>,
  folder: string,
  locale: Locale,
  terminal: Terminal,
): Promise<T | undefined> {
  const words = locale.taxonomy.folder;
  try {
    const given = await read();
    if (given === undefined) terminal.stderr.write(`${fill(words.empty, { folder })}\n`);
    return given;
  } catch (error) {
    if (error instanceof EscoError) {
      const { file, line, expected, found } = error;
      terminal.stderr.write(`${fill(words.broken, { file, line, expected, found })}\n`);
      return undefined;
    }
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EACCES') throw error;
    terminal.stderr.write(`${fill(words.missing, { folder, code })}\n`);
    return undefined;
  }
}
