import { sql } from 'kysely';
import type { Executor } from '../executor.ts';
import { statement } from '../statement/statement.ts';

/** A job that is not done yet: the row goes when it is. `requestId`: the HTTP request that led to it. */
export interface OutboxRow {
  readonly id: string;
  readonly job: string;
  readonly payload: unknown;
  readonly requestId?: string | null | undefined;
}

const addRows = statement((db, { rows }: { rows: string }) => ({
  compile: () =>
    sql`
      insert into outbox (id, job, payload, request_id)
      select id, job, payload, "requestId"
      from jsonb_to_recordset(${rows}::jsonb) as row (id uuid, job text, payload jsonb, "requestId" text)`.compile(db),
}));

/** Leaves jobs for the relay, in the transaction that makes them necessary. */
export async function addToOutbox(db: Executor, rows: readonly OutboxRow[]): Promise<void> {
  if (rows.length === 0) return;
  await addRows(db, { rows: JSON.stringify(rows) });
}

/** Leaves jobs for the relay, but those whose payload waits there already. @returns how many are new */
export async function addToOutboxOnce(
  db: Executor,
  job: string,
  rows: readonly { readonly id: string; readonly payload: unknown }[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const { rows: added } = await sql`
    insert into outbox (id, job, payload)
    select id, ${job}, payload from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (id uuid, payload jsonb)
    where not exists (
      select from outbox as other where other.job = ${job} and other.payload = row.payload and other.failed_at is null)
    returning id`.execute(db);
  return added.length;
}

const waitingRows = statement((db, { limit }: { limit: number }) =>
  db
    .selectFrom('outbox')
    .select(['id', 'job', 'payload', 'requestId'])
    .where('dispatchedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked(),
);

/** Waiting rows, oldest first, locked for this relay until the end of its transaction; others' are passed over. */
export async function takeFromOutbox(db: Executor, limit: number): Promise<OutboxRow[]> {
  return waitingRows(db, { limit });
}

const setDispatched = statement((db, { ids }: { ids: readonly string[] }) =>
  db.updateTable('outbox').set({ dispatchedAt: sql<Date>`now()` }).where('id', '=', sql<string>`any(${ids}::uuid[])`),
);

/** Notes that rows are in the queue. */
export async function markDispatched(db: Executor, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await setDispatched(db, { ids });
}

const removeRow = statement((db, { id }: { id: string }) => db.deleteFrom('outbox').where('id', '=', id));

/** The job is done: its row goes. One that is gone already is no error. */
export async function finishOutbox(db: Executor, id: string): Promise<void> {
  await removeRow(db, { id });
}

/**
 * The job gave up after its last try: the row stays, for people to see, and is not sent again by itself.
 * @returns what was to be done
 */
export async function failOutbox(
  db: Executor,
  id: string,
  error: string,
): Promise<Pick<OutboxRow, 'job' | 'payload'> | undefined> {
  return db
    .updateTable('outbox')
    .set({ failedAt: sql<Date>`now()`, error })
    .where('id', '=', id)
    .returning(['job', 'payload'])
    .executeTakeFirst();
}

/** The queue was lost: every job that it held and that is neither done nor given up goes once more. @returns how many */
export async function resendOutbox(db: Executor): Promise<number> {
  const result = await db
    .updateTable('outbox')
    .set({ dispatchedAt: null })
    .where('dispatchedAt', 'is not', null)
    .where('failedAt', 'is', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** Ids of jobs that went to the queue before `before` and are neither done nor given up, oldest first. */
export async function listUnfinished(db: Executor, before: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('outbox')
    .select('id')
    .where('dispatchedAt', '<', before)
    .where('failedAt', 'is', null)
    .orderBy('dispatchedAt')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

/** Sends these jobs once more. */
export async function resendOverdue(db: Executor, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .updateTable('outbox')
    .set({ dispatchedAt: null })
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .where('failedAt', 'is', null)
    .execute();
}

/** Removes rows that gave up before `before`, at most `limit` at a time. @returns how many */
export async function cleanOutbox(db: Executor, before: Date, limit: number): Promise<number> {
  const result = await db
    .deleteFrom('outbox')
    .where('id', 'in', (eb) =>
      eb.selectFrom('outbox').select('id').where('failedAt', '<', before).orderBy('failedAt').limit(limit),
    )
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
