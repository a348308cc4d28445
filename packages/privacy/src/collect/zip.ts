import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** A zip archive that is being written; its files are made one after the other, when their turn comes. */
export interface ZipWriter {
  addText(name: string, content: () => AsyncIterable<string>): void;
  addBytes(name: string, content: () => Promise<Uint8Array>): void;
  /** Writes everything; resolves when the destination has it all. */
  finish(): Promise<void>;
}

/** Writes to `destination`, which is ended with the archive; nothing is read before `finish`. `at`: the time of its files. */
export function writeZip(destination: Writable, at: Date): ZipWriter {
  const files: { readonly name: string; readonly open: () => Promise<Readable> }[] = [];
  return {
    addText(name, content) {
      files.push({ name, open: async () => Readable.from(encoded(content())) });
    },
    addBytes(name, content) {
      files.push({ name, open: async () => Readable.from([Buffer.from(await content())]) });
    },
    async finish() {
      const zip = new ZipFile();
      const stop = new AbortController();
      // What comes after the first is only its consequence.
      let failure: unknown;
      zip.on('error', (error: unknown) => {
        failure ??= error;
        stop.abort();
      });
      for (const { name, open } of files) {
        zip.addReadStreamLazy(name, { mtime: at, mode: 0o100600 }, (give) => {
          open().then(
            (stream) => give(null, stream),
            (error) => zip.emit('error', error),
          );
        });
      }
      zip.end();
      try {
        await pipeline(zip.outputStream, destination, { signal: stop.signal });
      } catch (error) {
        throw failure ?? error;
      }
    },
  };
}

async function* encoded(pieces: AsyncIterable<string>): AsyncGenerator<Buffer> {
  for await (const piece of pieces) yield Buffer.from(piece, 'utf8');
}
