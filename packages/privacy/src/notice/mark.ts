import type { Executor } from '@navette/db';
import { sql } from 'kysely';

/**
 * Notes that these contacts are told, in the transaction that queues the mail, with the source that was named to them; so
 * are the operator's other contacts of the same address. @returns contacts for which it is news: 0 where somebody else
 * queued the mail meanwhile, which must not be sent twice then
 */
export async function markNotified(db: Executor, contactIds: readonly string[], now: Date): Promise<number> {
  const result = await sql`
    update contacts c set notice_queued_at = ${now}, notice_source = c.source
    from contacts told
    where told.id = any(${[...contactIds]}::uuid[]) and c.operator_id = told.operator_id
      and lower(c.email) = lower(told.email) and c.notice_queued_at is null`.execute(db);
  return Number(result.numAffectedRows ?? 0);
}
