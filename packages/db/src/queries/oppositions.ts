import type { Insertable } from 'kysely';
import { sql } from 'kysely';
import type { Executor } from '../executor.ts';
import type { Oppositions } from '../schema.gen.ts';

/** Which of these digests are on the list of those who said no, in hex. */
export async function findOppositions(db: Executor, digests: readonly Buffer[]): Promise<Set<string>> {
  if (digests.length === 0) return new Set();
  const rows = await db
    .selectFrom('oppositions')
    .select('digest')
    .where('digest', '=', sql<Buffer>`any(${[...digests]}::bytea[])`)
    .execute();
  return new Set(rows.map((row) => row.digest.toString('hex')));
}

/** Adds to the list; who stands on it stays. @returns digests that are new, in hex */
export async function putOppositions(db: Executor, rows: readonly Insertable<Oppositions>[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set();
  const added = await db
    .insertInto('oppositions')
    .values([...rows])
    .onConflict((conflict) => conflict.doNothing())
    .returning('digest')
    .execute();
  return new Set(added.map((row) => row.digest.toString('hex')));
}
