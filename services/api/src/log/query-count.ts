import { AsyncLocalStorage } from 'node:async_hooks';
import type pg from 'pg';

/** What a request asked of the database so far. */
export interface QueryCount {
  queries: number;
  milliseconds: number;
}

const current = new AsyncLocalStorage<QueryCount>();
const watched = new WeakSet<pg.Pool>();

/** Counts into `count` every query of `work` and of what it awaits, on the pools that are watched. */
export function countingQueries<T>(count: QueryCount, work: () => Promise<T>): Promise<T> {
  return current.run(count, work);
}

/** Makes the connections that `pool` opens from now on count their queries for the request that they work for. */
export function watchQueries(pool: pg.Pool): void {
  if (watched.has(pool)) return;
  watched.add(pool);
  pool.on('connect', (client) => {
    const query: (...args: readonly unknown[]) => unknown = client.query.bind(client);
    Object.assign(client, {
      query(...args: readonly unknown[]): unknown {
        const count = current.getStore();
        const result = query(...args);
        if (count === undefined || !(result instanceof Promise)) return result;
        const started = performance.now();
        count.queries++;
        const done = (): void => {
          count.milliseconds += performance.now() - started;
        };
        result.then(done, done);
        return result;
      },
    });
  });
}
