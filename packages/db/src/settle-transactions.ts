import { type Kysely, sql } from 'kysely';
import type { DB } from './schema.gen.ts';

/** Older than any snapshot of any cluster (the first ids are reserved). */
const SETTLED = '3';

/**
 * After a restore into another cluster, events bear transaction ids that lie in that cluster's future and would be
 * read again and again. The owner marks them as settled; on a database that was never moved this finds nothing.
 */
export async function settleForeignTransactions(db: Kysely<DB>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const { rows } = await sql<{ found: boolean }>`
      select exists (select from events where xid > pg_current_xact_id()) as found`.execute(trx);
    if (rows[0]?.found !== true) return;
    await sql`alter table events disable trigger events_append_only`.execute(trx);
    await sql`update events set xid = ${SETTLED}::text::xid8 where xid > pg_current_xact_id()`.execute(trx);
    await sql`alter table events enable trigger events_append_only`.execute(trx);
  });
}
