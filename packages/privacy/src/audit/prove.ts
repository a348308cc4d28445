import type { Executor } from '@navette/db';
import { detailsDigest } from './digest.ts';

/** Whether an entry was about exactly these details; `forgotten` once its salt was erased, or where it never had any. */
export async function proveDetails(
  db: Executor,
  entryId: string,
  details: object,
): Promise<'same' | 'different' | 'forgotten'> {
  const row = await db
    .selectFrom('auditLog')
    .innerJoin('auditSalts', 'auditSalts.entryId', 'auditLog.id')
    .select(['auditLog.digest', 'auditSalts.salt'])
    .where('auditLog.id', '=', entryId)
    .executeTakeFirst();
  if (row === undefined || row.digest === null) return 'forgotten';
  return detailsDigest(row.salt, details).equals(row.digest) ? 'same' : 'different';
}
