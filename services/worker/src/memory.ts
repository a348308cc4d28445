import { type Database, resendOutbox } from '@navette/db';
import type { JobQueue } from '@navette/jobs';
import type { Logger } from '@navette/runtime';

export interface Memory {
  /** Whether the queue has lost jobs since the last time it was asked; what is not done was sent again then. */
  lost(): Promise<boolean>;
}

/**
 * Watches whether the queue still knows what it was given: a Redis that was started again, emptied or replaced does not,
 * nor do tables that were emptied. The outbox does, and sends again whatever is not done.
 *
 * First sent again, then noted: cut off in between, the next one sends once more. And each worker sends for itself, as
 * a row that another had in hand meanwhile is free only now; the queue takes what it knows already only once.
 */
export function watchMemory({
  database,
  queue,
  logger,
}: {
  readonly database: Database;
  readonly queue: JobQueue;
  readonly logger: Logger;
}): Memory {
  let known: string | undefined;

  return {
    async lost() {
      const epoch = await queue.epoch();
      if (epoch !== undefined && epoch === known) return false;
      const first = known === undefined;
      const sent = first && epoch !== undefined ? 0 : await resendOutbox(database.db);
      known = epoch ?? (await queue.beginEpoch());
      if (sent > 0) logger.warn({ sent }, 'the queue had lost its memory; what is not done was sent again');
      for (const warning of await queue.warnings()) logger.warn(warning);
      return sent > 0;
    },
  };
}
