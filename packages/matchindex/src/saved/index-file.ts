import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { FeedPosition } from '@navette/db';
import type { SavedIndex } from '@navette/scoring';

const NAME = 'profiles.index';
const NEWLINE = 10;
const LONGEST_HEADER = 4_096;

/** What an index held, and how far it had come. */
export interface KeptIndex {
  readonly position: FeedPosition;
  readonly savedAt: Date;
  readonly index: SavedIndex;
}

interface Header {
  readonly key: string;
  readonly position: FeedPosition;
  readonly savedAt: string;
  readonly sha256: string;
}

/**
 * Writes what an index held into `folder`, in place of what was there, whole or not at all. `key` tells what it is good for.
 * Holds the process while the arrays are copied.
 */
export async function writeIndexFile(folder: string, key: string, kept: KeptIndex): Promise<void> {
  const body = serialize(kept.index);
  const header: Header = {
    key,
    position: kept.position,
    savedAt: kept.savedAt.toISOString(),
    sha256: createHash('sha256').update(body).digest('hex'),
  };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const written = join(folder, `${NAME}.${process.pid}`);
  try {
    await writeFile(written, [Buffer.from(`${JSON.stringify(header)}\n`), body], { mode: 0o600 });
    await rename(written, join(folder, NAME));
  } finally {
    await rm(written, { force: true });
  }
}

/** What was written under this key; undefined where there is nothing, something else, or a file that was cut short. */
export async function readIndexFile(folder: string, key: string): Promise<KeptIndex | undefined> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(folder, NAME));
  } catch {
    return undefined;
  }
  const end = bytes.subarray(0, LONGEST_HEADER).indexOf(NEWLINE);
  const header = end < 0 ? undefined : headerOf(bytes.toString('utf8', 0, end));
  if (header?.key !== key) return undefined;
  const body = bytes.subarray(end + 1);
  if (createHash('sha256').update(body).digest('hex') !== header.sha256) return undefined;
  return { position: header.position, savedAt: new Date(header.savedAt), index: deserialize(body) as SavedIndex };
}

function headerOf(line: string): Header | undefined {
  try {
    return JSON.parse(line) as Header;
  } catch {
    return undefined;
  }
}
