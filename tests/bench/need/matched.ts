import pg from 'pg';

/**
 * Learns from the database itself, which tells at commit, that a need has its matches: asking the API again and again
 * would slow what is measured.
 */
export interface Matched {
  /** Resolves as soon as the engine's answer to the need is committed. @throws Error after `patienceMs` */
  until(needId: string, patienceMs: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts to listen on the database at `url`. */
export async function watchMatched(url: string): Promise<Matched> {
  const client = new pg.Client({ connectionString: url, application_name: 'navette-bench' });
  client.on('error', () => undefined);
  await client.connect();
  const waiting = new Map<string, () => void>();
  let looking = false;
  let again = false;

  async function look(): Promise<void> {
    again = true;
    if (looking) return;
    looking = true;
    try {
      while (again && waiting.size > 0) {
        again = false;
        const { rows } = await client.query<{ id: string }>(
          'select id from needs where id = any($1::uuid[]) and matched_version = version',
          [[...waiting.keys()]],
        );
        for (const { id } of rows) waiting.get(id)?.();
      }
    } finally {
      looking = false;
    }
  }

  client.on('notification', () => void look().catch(() => undefined));
  await client.query('listen navette_events');
  return {
    async until(needId, patienceMs) {
      const { promise, resolve, reject } = Promise.withResolvers<void>();
      const limit = setTimeout(() => reject(new Error(`no matches after ${patienceMs} ms`)), patienceMs);
      waiting.set(needId, resolve);
      try {
        await promise;
      } finally {
        clearTimeout(limit);
        waiting.delete(needId);
      }
    },
    close: () => client.end(),
  };
}
