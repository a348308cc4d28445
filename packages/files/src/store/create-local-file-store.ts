import { createHash, randomUUID } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { notFound } from '@navette/domain';
import type { FileStore } from './file-store.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** Ends the names of files that are being written. */
const UNFINISHED = '.part';
/** Nobody writes for so long: what is older was left by a process that was killed. */
const LEFT_BEHIND_MS = 60 * 60 * 1000;

/**
 * Keeps files in a folder that only this user can look into, one file an id, without names or extensions. The folder
 * must not be one that is served. Made where it is not there; what an earlier process left unfinished is removed.
 * @throws Error when the folder can't be made or is another user's
 */
export function createLocalFileStore(folder: string): FileStore {
  const root = resolve(folder);
  mkdirSync(root, { recursive: true, mode: 0o700 });
  // An older folder, or a mask of the process, may have left it open to others.
  chmodSync(root, 0o700);
  removeUnfinished(root);
  return {
    async put(id, bytes) {
      const path = pathOf(root, id);
      const unfinished = `${path}.${randomUUID()}${UNFINISHED}`;
      try {
        await write(unfinished, bytes);
        await rename(unfinished, path);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
      await sync(root);
      return { size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
    },
    async open(id) {
      const path = pathOf(root, id);
      const found = await stat(path).catch(absent);
      if (!found?.isFile()) throw notFound();
      return streamOf(piecesOf(path));
    },
    async remove(id) {
      if (!UUID.test(id)) return;
      await rm(pathOf(root, id), { force: true });
      await sync(root);
    },
  };
}

function pathOf(root: string, id: string): string {
  if (!UUID.test(id)) throw notFound();
  return join(root, id);
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A new or removed name is on the disk once its folder is. */
async function sync(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Nothing is read ahead: the file is opened when its first piece is asked for. */
function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, 'r');
  try {
    yield* file.createReadStream({ autoClose: false });
  } finally {
    await file.close();
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}

function removeUnfinished(root: string): void {
  for (const name of readdirSync(root).filter((entry) => entry.endsWith(UNFINISHED))) {
    const path = join(root, name);
    const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (written !== undefined && Date.now() - written > LEFT_BEHIND_MS) rmSync(path, { force: true });
  }
}
