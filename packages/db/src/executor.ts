import { type Kysely, sql, type Transaction } from 'kysely';
import type { DB } from './schema.gen.ts';

/** What every query function takes first: the database, or the transaction that the caller is in. */
export type Executor = Kysely<DB> | Transaction<DB>;

/** Runs `work` in one transaction; rolled back whole when it throws. */
export function transaction<T>(db: Kysely<DB>, work: (trx: Transaction<DB>) => Promise<T>): Promise<T> {
  return db.transaction().execute(work);
}

/** Runs a part of a transaction that can fail by itself: what it wrote is taken back when it throws. Not to be nested. */
export async function withSavepoint<T>(trx: Transaction<DB>, work: (trx: Transaction<DB>) => Promise<T>): Promise<T> {
  await sql`savepoint part`.execute(trx);
  try {
    const result = await work(trx);
    await sql`release savepoint part`.execute(trx);
    return result;
  } catch (error) {
    await sql`rollback to savepoint part`.execute(trx);
    throw error;
  }
}
