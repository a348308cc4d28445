import { randomUUID } from 'node:crypto';
import { beat, type Database, forgetWorkers } from '@navette/db';
import type { LiveIndex } from '@navette/matchindex';
import { type Logger, repeat } from '@navette/runtime';

const BEAT_MS = 1_000;
/** A worker silent for this long is forgotten, ms. */
const FORGOTTEN_MS = 60_000;

export interface Heartbeat {
  /** Says goodbye, so that nobody counts on this worker any more. */
  stop(): Promise<void>;
}

/** Keeps the index level and tells the database, again and again, that this worker lives and whether it is level. */
export function startHeartbeat(database: Database, index: LiveIndex, logger: Logger): Heartbeat {
  const id = randomUUID();
  const startedAt = new Date();
  let reported = false;

  async function once(): Promise<void> {
    await index.catchUp();
    const now = new Date();
    await beat(database.db, { id, startedAt, beatAt: now, indexReady: index.ready, profiles: index.profiles.size });
    await forgetWorkers(database.db, new Date(now.getTime() - FORGOTTEN_MS));
    if (!reported && index.ready) {
      reported = true;
      logger.info({ profiles: index.profiles.size, needs: index.needs.size }, 'index ready');
    }
  }

  function failed(error: unknown): void {
    logger.warn({ err: error }, 'no heartbeat; trying again');
  }

  const first = once().catch(failed);
  const beats = repeat(once, BEAT_MS, failed);
  return {
    async stop() {
      await first;
      await beats.stop();
      await forgetWorkers(database.db, new Date(0), id).catch(failed);
    },
  };
}
