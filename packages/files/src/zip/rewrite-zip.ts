import { type AsyncZippable, unzip, zip } from 'fflate';
import { refused } from '../refusal/refused.ts';

/** What an office file may unpack to; its texts are packed ten to one, its pictures not at all. */
const UNPACKED = 100 * 1024 * 1024;
/** Packed already: packing it again takes time and wins nothing. */
const PACKED = /\.(?:jpe?g|png|webp|gif|mp4|zip|docx|xlsx|pptx)$/i;

/** The entries of a zip file, in its order. A folder is an entry of no bytes. */
export type ZipEntries = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks a zip file, beside the thread that answers others.
 * @throws DomainError `invalid`: `file_damaged`, or `file_size` for one that would grow beyond bounds
 */
export function unpackZip(bytes: Uint8Array): Promise<ZipEntries> {
  let size = 0;
  return new Promise((resolve, reject) => {
    const filter = ({ originalSize }: { originalSize: number }) => {
      size += originalSize;
      // Left out beyond the bound: the whole is refused below.
      return size <= UNPACKED;
    };
    unzip(bytes, { filter }, (error, entries) => {
      if (error !== null) reject(refused('file_damaged', 'an office file that can be opened: this one is damaged'));
      else if (size > UNPACKED) reject(refused('file_size', `an office file of at most ${UNPACKED / 1024 / 1024} MB`));
      else resolve(new Map(Object.entries(entries)));
    });
  });
}

/** Packs entries in their order; the first of an open document says what it is, and is not packed. */
export function packZip(entries: ZipEntries): Promise<Uint8Array> {
  const files: AsyncZippable = Object.fromEntries(
    [...entries].map(([name, bytes]) => [
      name,
      [bytes, { level: name === 'mimetype' || PACKED.test(name) ? 0 : 6 }] as const,
    ]),
  ) as AsyncZippable;
  return new Promise((resolve, reject) => {
    // The same file in, the same file out: no time of ours in it.
    zip(files, { mtime: new Date(1980, 0, 1, 12) }, (error, bytes) =>
      error === null ? resolve(bytes) : reject(error),
    );
  });
}
