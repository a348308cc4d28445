import { basename, resolve } from 'node:path';
import { fileSource, type Source } from '@navette/spreadsheets';
import type { Terminal } from './terminal.ts';

/** The file that a person named, relative to where they called from; "-" is the standard input, which is called `stdin`. */
export function sourceOf(path: string, terminal: Terminal, stdin: string): Source {
  if (path === '-') return { name: stdin, bytes: terminal.stdin };
  return fileSource(resolve(terminal.cwd, path), basename(path));
}
