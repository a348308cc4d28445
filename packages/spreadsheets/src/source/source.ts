import { createReadStream } from 'node:fs';
import { FileError } from '../table/file-error.ts';

/** Something to read, once. `name` is what people know it by: it settles the format by its ending and names it in errors. */
export interface Source {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** The file at `path`, opened when it is read. Reading throws FileError `missing`, `directory`, `denied`, `unreadable`. */
export function fileSource(path: string, name: string = path): Source {
  return { name, bytes: readFile(path, name) };
}

/** Bytes at hand, in pieces of `chunk` bytes. */
export function memorySource(name: string, content: string | Uint8Array, chunk = 64 * 1024): Source {
  const bytes = Buffer.from(content);
  return { name, bytes: pieces(bytes, chunk) };
}

async function* pieces(bytes: Buffer, chunk: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
}

async function* readFile(path: string, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path, { highWaterMark: 256 * 1024 });
  } catch (error) {
    throw asFileError(error, name);
  }
}

function asFileError(error: unknown, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return error;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new FileError('missing', name);
  if (code === 'EISDIR') return new FileError('directory', name);
  if (code === 'EACCES' || code === 'EPERM') return new FileError('denied', name);
  return new FileError('unreadable', name, { detail: code });
}
