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

/** A try of a write, as it was begun: another that takes it over begins at another time, and shuts this one out. */
export interface BegunRequest {
  readonly actor: string;
  readonly key: string;
  /** To the millisecond, as it was written down. */
  readonly begunAt: Date;
  /** What the write is known by once its file was read, which it was not known by when it was begun. */
  readonly fingerprintOfAll?: (() => Buffer | undefined) | undefined;
}

/** Another try of the same write took over, or the write was forgotten, before this one took effect. */
export class RequestTakenOver extends Error {
  override readonly name = 'RequestTakenOver';
}

/**
 * Notes, in the transaction of the write itself, that it took effect, and on which records; those that other
 * transactions of the same write noted stay.
 * @throws RequestTakenOver where the write is no longer this try's: the transaction must not commit
 */
export async function noteEffect(
  trx: Executor,
  request: BegunRequest,
  effect: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const fingerprint = request.fingerprintOfAll?.() ?? null;
  const { rows } = await sql<{ noted: boolean }>`
    update requests set
      fingerprint = coalesce(${fingerprint}::bytea, fingerprint),
      effect = coalesce(effect, '{}'::jsonb) || coalesce(
        (select jsonb_object_agg(name, coalesce(effect -> name, '[]'::jsonb) || ids)
         from jsonb_each(${JSON.stringify(effect)}::jsonb) as added(name, ids)), '{}'::jsonb)
    where actor = ${request.actor} and key = ${request.key} and begun_at = ${request.begunAt} and answered_at is null
    returning true as noted`.execute(trx);
  if (rows.length === 0) throw new RequestTakenOver('another try of this request took over');
}

/** Keeps the answer of a write, for whoever asks again; not where another try took over. */
export async function storeAnswer(db: Executor, request: BegunRequest, answer: StoredAnswer, at: Date): Promise<void> {
  const fingerprint = request.fingerprintOfAll?.();
  await db
    .updateTable('requests')
    .set({
      status: answer.status,
      headers: JSON.stringify(answer.headers),
      body: answer.body,
      answeredAt: at,
      ...(fingerprint !== undefined && { fingerprint }),
    })
    .where('actor', '=', request.actor)
    .where('key', '=', request.key)
    .where('begunAt', '=', request.begunAt)
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

/** Forgets a write that was refused in a way that is not kept. One that took effect stays, or that another took over. */
export async function dropRequest(db: Executor, request: BegunRequest): Promise<void> {
  await db
    .deleteFrom('requests')
    .where('actor', '=', request.actor)
    .where('key', '=', request.key)
    .where('begunAt', '=', request.begunAt)
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
