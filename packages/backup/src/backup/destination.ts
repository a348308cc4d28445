import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Writable } from 'node:stream';

/** Where a copy goes. */
export interface Destination {
  readonly stream: Writable;
  /** The copy is whole. */
  keep(): Promise<void>;
  /** It is not, and leaves nothing behind. */
  discard(): Promise<void>;
}

/**
 * A file is written beside its place, for its owner's eyes only, and takes the place when it is whole and on the disk.
 * @throws Error where the folder can't be written to
 */
export async function openDestination(destination: string | Writable): Promise<Destination> {
  if (typeof destination !== 'string') {
    return { stream: destination, keep: async () => undefined, discard: async () => undefined };
  }
  const unfinished = `${destination}.${randomUUID()}.part`;
  const stream = createWriteStream(unfinished, { flags: 'wx', mode: 0o600, flush: true });
  await new Promise<void>((resolve, reject) => {
    stream.once('open', () => resolve());
    stream.once('error', reject);
  });
  return {
    stream,
    keep: () => rename(unfinished, destination),
    discard: () => rm(unfinished, { force: true }),
  };
}
