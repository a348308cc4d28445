import type { Logger } from './logger.ts';

/** How long a service may drain before it goes all the same, ms. */
const DRAIN_LIMIT_MS = 8_000;

/**
 * Runs `stop` once, on SIGTERM, SIGINT or when the launcher is gone (its channel closes), then ends the process:
 * 0 when it drained in time, 1 when it did not.
 */
export function stopOnSignal(stop: () => Promise<void>, logger: Logger): void {
  let stopping = false;
  async function end(cause: string): Promise<void> {
    if (stopping) return;
    stopping = true;
    logger.info({ cause }, 'stopping');
    const limit = setTimeout(() => process.exit(1), DRAIN_LIMIT_MS);
    try {
      await stop();
      clearTimeout(limit);
      process.exit(0);
    } catch (error) {
      logger.error({ err: error }, 'did not stop cleanly');
      process.exit(1);
    }
  }
  process.once('SIGTERM', () => void end('SIGTERM'));
  process.once('SIGINT', () => void end('SIGINT'));
  process.once('disconnect', () => void end('launcher gone'));
}

/** Starts a service; what it can't start with is said in one line, and the process ends with 1. */
export async function startOrExit(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}\n`);
    process.exit(1);
  }
}
