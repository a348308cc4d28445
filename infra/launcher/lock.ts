import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';

/** Held for as long as its process lives, or until released. */
export interface Lock {
  release(): void;
}

/**
 * Takes a lock that one process at a time can hold.
 *
 * It is a lock of the operating system on a file, taken through SQLite because Node has no call of its own for it.
 * The system lets go of it when the process dies by whatever cause, so it can be neither stale nor stolen.
 *
 * @returns undefined when another process holds it
 */
export function takeLock(file: string): Lock | undefined {
  const database = new DatabaseSync(file);
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (isBusy(error)) return undefined;
    throw error;
  }
  return { release: () => database.close() };
}

/** Takes a lock as soon as its holder lets go of it, at most `waitMs` milliseconds from now. */
export async function waitForLock(file: string, waitMs: number): Promise<Lock | undefined> {
  const giveUpAt = performance.now() + waitMs;
  for (;;) {
    const lock = takeLock(file);
    if (lock || performance.now() > giveUpAt) return lock;
    await sleep(100);
  }
}

/** SQLITE_BUSY, the one error that means "held by another". */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === 5;
}
