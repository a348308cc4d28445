import { setTimeout as sleep } from 'node:timers/promises';
import { type KnownProcess, type RunRecord, stillLives } from './run-record.ts';

/** The services leave by themselves within this time of losing their launcher. */
const PATIENCE_MS = 9_000;

/**
 * Sees to it that nothing of a launcher that was killed still runs: waits for its children, which leave by themselves,
 * and ends those that do not. Call it while holding the folder's lock, which proves that their launcher is dead.
 */
export async function clearPreviousRun(
  record: RunRecord | undefined,
  say: (message: string) => void,
  patienceMs = PATIENCE_MS,
): Promise<void> {
  let remaining = alive(record?.children ?? []);
  if (remaining.length === 0) return;
  say(`waiting for what an earlier start left behind: ${remaining.map((child) => child.name).join(', ')}`);
  const giveUpAt = performance.now() + patienceMs;
  while (remaining.length > 0 && performance.now() < giveUpAt) {
    await sleep(100);
    remaining = alive(remaining);
  }
  for (const child of remaining) end(child);
}

function alive(children: readonly KnownProcess[]): KnownProcess[] {
  return children.filter((child) => stillLives(child));
}

function end(child: KnownProcess): void {
  try {
    // The database must not be killed where it can still leave its files in order.
    process.kill(child.pid, child.name === 'postgres' ? 'SIGQUIT' : 'SIGKILL');
  } catch {
    // Gone between the look and the call.
  }
}
