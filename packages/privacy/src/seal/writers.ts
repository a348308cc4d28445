import { setTimeout as wait } from 'node:timers/promises';
import type { Executor } from '@navette/db';
import { sql } from 'kysely';

/** Names the advisory locks of the audit log; the migration has the same number. */
export const AUDIT_LOCKS = 1_635_083_369;
/** Held by whoever writes, from before the entry takes its place until the transaction has ended. */
const WRITING = 1;
/** Held by the one who seals. */
export const SEALING = 2;

const POLL_MS = 20;

/** Transactions that have written to the log and not ended, in this database. */
async function writersNow(db: Executor): Promise<Set<string>> {
  const { rows } = await sql<{ writer: string }>`
    select virtualtransaction as writer from pg_locks
    where locktype = 'advisory' and classid = ${AUDIT_LOCKS}::oid and objid = ${WRITING}::oid and objsubid = 2
      and database = (select oid from pg_database where datname = current_database())`.execute(db);
  return new Set(rows.map((row) => row.writer));
}

/**
 * The last place of the log of which it is certain what stands at it and before it. Commit order is not the order of
 * places: a place that was given out may be filled later. So it is the last one given out, once everybody who was writing
 * then has ended. Nobody waits for this, not even those who write meanwhile.
 * @returns undefined when one of them has not ended after `patienceMs`
 */
export async function settledPlace(db: Executor, patienceMs: number): Promise<number | undefined> {
  const { rows } = await sql<{ place: number }>`
    select case when is_called then last_value else 0 end as place from audit_log_seq_seq`.execute(db);
  const place = rows[0]?.place ?? 0;
  const writing = await writersNow(db);
  for (const until = Date.now() + patienceMs; writing.size > 0; ) {
    if (Date.now() > until) return undefined;
    await wait(POLL_MS);
    const still = await writersNow(db);
    for (const writer of writing) if (!still.has(writer)) writing.delete(writer);
  }
  return place;
}
