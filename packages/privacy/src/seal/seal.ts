import { type DB, type Executor, transaction } from '@navette/db';
import { type Kysely, sql } from 'kysely';
import { CHAIN_START, type Seal, sealHash } from './chain.ts';
import { packLeaves, readLeaves } from './leaf.ts';
import { AUDIT_LOCKS, SEALING, settledPlace } from './writers.ts';

/** Entries of one seal at most. */
export const ENTRIES_PER_SEAL = 5_000;
const PATIENCE_MS = 5_000;

export interface Sealed {
  readonly seals: number;
  readonly entries: number;
  /** Somebody was still writing: the next run seals what this one could not. */
  readonly waiting: boolean;
}

/**
 * Seals what the log has and no seal covers yet. Two at once never fork the chain: one waits for the other, and finds
 * nothing left. Running it again changes nothing.
 */
export async function sealAudit(work: {
  readonly db: Kysely<DB>;
  readonly now: () => Date;
  readonly limit?: number;
  readonly patienceMs?: number;
}): Promise<Sealed> {
  const place = await settledPlace(work.db, work.patienceMs ?? PATIENCE_MS);
  if (place === undefined) return { seals: 0, entries: 0, waiting: true };
  let [seals, entries] = [0, 0];
  for (;;) {
    const count = await transaction(work.db, (trx) => sealNext(trx, place, work.limit ?? ENTRIES_PER_SEAL, work.now));
    if (count === 0) return { seals, entries, waiting: false };
    seals++;
    entries += count;
  }
}

/** The last link of the chain, without its leaves. */
export async function lastSeal(db: Executor): Promise<Omit<Seal, 'leaves'> | undefined> {
  return db
    .selectFrom('auditSeals')
    .select(['number', 'firstSeq', 'lastSeq', 'count', 'hash', 'previous', 'sealedAt'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** @returns entries of the seal; 0: there was nothing to seal */
async function sealNext(trx: Executor, place: number, limit: number, now: () => Date): Promise<number> {
  await sql`select pg_advisory_xact_lock(${AUDIT_LOCKS}::int, ${SEALING}::int)`.execute(trx);
  const last = await lastSeal(trx);
  const firstSeq = (last?.lastSeq ?? 0) + 1;
  const leaves = await readLeaves(trx, firstSeq, place, limit);
  const latest = leaves.at(-1);
  if (latest === undefined) return 0;
  const body = {
    number: (last?.number ?? 0) + 1,
    firstSeq,
    lastSeq: leaves.length < limit ? place : latest.seq,
    count: leaves.length,
    leaves: packLeaves(leaves),
    previous: last?.hash ?? CHAIN_START,
    sealedAt: now(),
  };
  await trx
    .insertInto('auditSeals')
    .values({ ...body, hash: sealHash(body) })
    .execute();
  return leaves.length;
}
