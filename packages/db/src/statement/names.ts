import { hash } from 'node:crypto';
import type pg from 'pg';

/** Where PostgreSQL says that the columns of a statement have changed since a connection planned it. */
const CHANGED = 'RevalidateCachedQuery';

/** The names of the statements that connections keep a plan for, by their text. */
const names = new Map<string, string>();

/** Gives a statement a name, under which every connection plans it once. Only for a fixed number of texts. */
export function nameStatement(text: string): void {
  if (!names.has(text)) names.set(text, `navette_${hash('sha256', text, 'hex').slice(0, 24)}`);
}

/**
 * Makes a connection run named statements by their name. Where a migration has changed what one returns, it is planned
 * anew and asked again; within a transaction, which PostgreSQL has ended by then, the next transaction succeeds.
 */
export function keepPlans(client: pg.PoolClient): void {
  const query: (...args: readonly unknown[]) => unknown = client.query.bind(client);
  let renewed = 0;
  const run = (text: string, name: string, values: unknown): unknown =>
    query({ name: renewed === 0 ? name : `${name}_${renewed}`, text, values });
  Object.assign(client, {
    query(...args: readonly unknown[]): unknown {
      const [text, values, callback] = args;
      const name = typeof text === 'string' && callback === undefined ? names.get(text) : undefined;
      if (typeof text !== 'string' || name === undefined) return query(...args);
      const result = run(text, name, values);
      if (!(result instanceof Promise)) return result;
      return result.catch((error: unknown) => {
        if (!hasChanged(error)) throw error;
        renewed++;
        return run(text, name, values);
      });
    },
  });
}

function hasChanged(error: unknown): boolean {
  return error instanceof Error && 'routine' in error && error.routine === CHANGED;
}
