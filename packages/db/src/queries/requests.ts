import { type Selectable, sql } from 'kysely';
import type { Executor } from '../executor.ts';
import type { Requests } from '../schema.gen.ts';

export type RequestRow = Selectable<Requests>;

/** What a stored answer is made of. */
export interface StoredAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A write that came with an Idempotency-Key before, if it did. */
export async function findRequest(db: Executor, actor: string, key: string): Promise<RequestRow | undefined> {
  return db.selectFrom('requests').selectAll().where('actor', '=', actor).where('key', '=', key).executeTakeFirst();
}

/** Notes that a write has begun. @returns false when its key is taken */
export async function beginRequest(
  db: Executor,
  request: { readonly actor: string; readonly key: string; readonly fingerprint: Buffer; readonly begunAt: Date },
): Promise<boolean> {
  const rows = await db
    .insertInto('requests')
    .values(request)
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .execute();
  return rows.length === 1;
}

/**
 * Notes, in the transaction of the write itself, that it took effect, and on which records.
 * @throws Error when the key took effect before: the transaction must not commit twice
 */
export async function noteEffect(
  trx: Executor,
  request: { readonly actor: string; readonly key: string },
  effect: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const { rows } = await sql<{ fresh: boolean }>`
    update requests set effect = coalesce(effect, '{}'::jsonb) || ${JSON.stringify(effect)}::jsonb
    where actor = ${request.actor} and key = ${request.key} and answered_at is null
    returning true as fresh`.execute(trx);
  if (rows.length === 0) throw new Error('this request was answered, or forgotten, before it took effect');
}

/** Keeps the answer of a write, for whoever asks again. */
export async function storeAnswer(
  db: Executor,
  request: { readonly actor: string; readonly key: string },
  answer: StoredAnswer,
  at: Date,
): Promise<void> {
  await db
    .updateTable('requests')
    .set({ status: answer.status, headers: JSON.stringify(answer.headers), body: answer.body, answeredAt: at })
    .where('actor', '=', request.actor)
    .where('key', '=', request.key)
    .execute();
}

/** Takes a begun write over that never took effect, when whoever began it has been silent since `before`. @returns whether it did */
export async function takeOverRequest(
  db: Executor,
  request: { readonly actor: string; readonly key: string },
  before: Date,
  at: Date,
): Promise<boolean> {
  const rows = await db
    .updateTable('requests')
    .set({ begunAt: at })
    .where('actor', '=', request.actor)
    .where('key', '=', request.key)
    .where('effect', 'is', null)
    .where('answeredAt', 'is', null)
    .where('begunAt', '<', before)
    .returning('key')
    .execute();
  return rows.length === 1;
}

/** Forgets a write that was refused in a way that is not kept. One that took effect stays. */
export async function dropRequest(db: Executor, actor: string, key: string): Promise<void> {
  await db
    .deleteFrom('requests')
    .where('actor', '=', actor)
    .where('key', '=', key)
    .where('effect', 'is', null)
    .where('answeredAt', 'is', null)
    .execute();
}

/** Forgets writes begun before `before`, at most `limit` at a time. @returns how many */
export async function cleanRequests(db: Executor, before: Date, limit: number): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from requests where ctid in (select ctid from requests where begun_at < ${before} order by begun_at limit ${limit})`.execute(
    db,
  );
  return Number(numAffectedRows ?? 0);
}
