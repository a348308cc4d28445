import type { Kysely, Transaction } from 'kysely';
import type { DB } from './schema.gen.ts';

/** What every query function takes first: the database, or the transaction that the caller is in. */
export type Executor = Kysely<DB> | Transaction<DB>;

/** Runs `work` in one transaction; rolled back whole when it throws. */
export function transaction<T>(db: Kysely<DB>, work: (trx: Transaction<DB>) => Promise<T>): Promise<T> {
  return db.transaction().execute(work);
}
