import { type Insertable, type Selectable, sql } from 'kysely';
import type { Executor } from '../executor.ts';
import type { MailStops } from '../schema.gen.ts';

export type MailStopRow = Selectable<MailStops>;

/** Notes that an address takes no more mail; the first reason stays. */
export async function insertMailStop(db: Executor, row: Insertable<MailStops>): Promise<void> {
  await db
    .insertInto('mailStops')
    .values(row)
    .onConflict((conflict) => conflict.column('address').doNothing())
    .execute();
}

/** Which of these addresses, in small letters, take no more mail. */
export async function findMailStops(db: Executor, addresses: readonly string[]): Promise<Map<string, MailStopRow>> {
  if (addresses.length === 0) return new Map();
  const rows = await db
    .selectFrom('mailStops')
    .selectAll()
    .where('address', '=', sql<string>`any(${[...addresses]})`)
    .execute();
  return new Map(rows.map((row) => [row.address, row]));
}

/** The address takes mail again, if it was stopped for this reason. */
export async function deleteMailStop(db: Executor, address: string, reason: MailStopRow['reason']): Promise<void> {
  await db.deleteFrom('mailStops').where('address', '=', address.toLowerCase()).where('reason', '=', reason).execute();
}
