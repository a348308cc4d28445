import { sql } from 'kysely';
import type { Executor } from '../executor.ts';

export interface OutboxRow {
  readonly id: string;
  readonly job: string;
  readonly payload: unknown;
}

/** Leaves jobs for the relay, in the transaction that makes them necessary. */
export async function addToOutbox(db: Executor, rows: readonly OutboxRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('outbox')
    .values(rows.map((row) => ({ id: row.id, job: row.job, payload: JSON.stringify(row.payload) })))
    .execute();
}

/** Waiting rows, oldest first, locked for this relay until the end of its transaction; others' are passed over. */
export async function takeFromOutbox(db: Executor, limit: number): Promise<OutboxRow[]> {
  return db
    .selectFrom('outbox')
    .select(['id', 'job', 'payload'])
    .where('dispatchedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Notes that rows are in the queue. */
export async function markDispatched(db: Executor, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('outbox')
    .set({ dispatchedAt: sql<Date>`now()` })
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .execute();
}

/** Removes rows that went to the queue before `before`, at most `limit` at a time. @returns how many */
export async function cleanOutbox(db: Executor, before: Date, limit: number): Promise<number> {
  const result = await db
    .deleteFrom('outbox')
    .where('id', 'in', (eb) =>
      eb.selectFrom('outbox').select('id').where('dispatchedAt', '<', before).orderBy('dispatchedAt').limit(limit),
    )
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
