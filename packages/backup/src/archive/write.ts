import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pack as createPack } from 'tar-stream';

/** A tar.gz that is being written. */
export interface ArchiveWriter {
  /** Adds a file; resolves when there is room for the next. */
  add(name: string, content: Buffer): Promise<void>;
  /** Writes the end; resolves when the destination has it all. */
  finish(): Promise<void>;
  /** Gives up: the destination is destroyed. */
  abort(error: Error): Promise<void>;
}

/** Writes to `destination`, which is ended with the archive. `at`: the time that its files bear. */
export function writeArchive(destination: Writable, at: Date): ArchiveWriter {
  const pack = createPack();
  const gzip = createGzip();
  pack.pipe(gzip);
  // What destroyed it is told by whoever did.
  pack.on('error', () => undefined);
  const written = pipeline(gzip, destination);
  let failure: Error | undefined;
  // Whoever waits for an entry is told what went wrong further on.
  written.catch((error: Error) => {
    failure = error;
    pack.destroy(error);
  });
  return {
    async add(name, content) {
      if (failure !== undefined) throw failure;
      await new Promise<void>((resolve, reject) => {
        pack.entry({ name, mode: 0o600, mtime: at }, content, (error) =>
          error ? reject(failure ?? error) : resolve(),
        );
      });
    },
    async finish() {
      pack.finalize();
      await written;
    },
    async abort(error) {
      pack.destroy(error);
      gzip.destroy(error);
      await written.catch(() => undefined);
    },
  };
}
