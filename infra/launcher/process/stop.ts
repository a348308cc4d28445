import type { Child } from './spawn.ts';

/** One step of stopping: the signal and when to send it, in milliseconds after the first step. */
export interface StopStep {
  readonly signal: NodeJS.Signals;
  readonly afterMs: number;
}

/**
 * Stops a child by ever stronger signals, until it is gone.
 * When `hurry` aborts, the steps still to come follow each other at once.
 */
export async function stopChild(child: Child, steps: readonly StopStep[], hurry?: AbortSignal): Promise<void> {
  const startedAt = performance.now();
  for (const [index, step] of steps.entries()) {
    const waitMs = startedAt + step.afterMs - performance.now();
    if (waitMs > 0 && (await exitsWithin(child, waitMs, index > 0 ? hurry : undefined))) return;
    if (!child.running) break;
    child.signal(step.signal);
  }
  await child.exited;
}

async function exitsWithin(child: Child, ms: number, hurry: AbortSignal | undefined): Promise<boolean> {
  const { promise: waited, resolve } = Promise.withResolvers<false>();
  const giveUp = () => resolve(false);
  const timer = setTimeout(giveUp, ms);
  hurry?.addEventListener('abort', giveUp);
  if (hurry?.aborted) giveUp();
  try {
    return await Promise.race([child.exited.then(() => true), waited]);
  } finally {
    clearTimeout(timer);
    hurry?.removeEventListener('abort', giveUp);
  }
}
