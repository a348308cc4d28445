import type pg from 'pg';

/** What the database wakes its readers for; a wake-up carries nothing, the reader looks for itself. */
export type Channel = 'events' | 'outbox';

export interface Listener {
  close(): Promise<void>;
}

const RETRY_MS = 500;

/**
 * Calls `wake` when something was written to `channel`, and once after every (re)connection, since what was
 * written meanwhile woke nobody. A lost connection is opened again until `close`.
 */
export function listen(pool: pg.Pool, channel: Channel, wake: () => void): Listener {
  let client: pg.PoolClient | undefined;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    try {
      const opened = await pool.connect();
      if (closed) return opened.release();
      client = opened;
      opened.on('notification', wake);
      opened.on('error', lost);
      opened.once('end', lost);
      await opened.query(`listen navette_${channel}`);
      wake();
    } catch {
      lost();
    }
  }

  function lost(): void {
    const broken = client;
    client = undefined;
    if (broken !== undefined) {
      broken.removeListener('notification', wake);
      broken.removeListener('end', lost);
      broken.removeListener('error', lost);
      broken.release(true);
    }
    if (closed || retry !== undefined) return;
    retry = setTimeout(() => {
      retry = undefined;
      void connect();
    }, RETRY_MS);
  }

  void connect();
  return {
    async close() {
      closed = true;
      clearTimeout(retry);
      const open = client;
      client = undefined;
      if (open === undefined) return;
      open.removeListener('notification', wake);
      open.removeListener('end', lost);
      open.removeListener('error', lost);
      open.release(true);
    },
  };
}
