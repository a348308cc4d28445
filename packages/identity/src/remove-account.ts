import type { Executor } from '@navette/db';
import { sql } from 'kysely';
import { AUTH_SCHEMA } from './auth.ts';

/** What hangs on an account, as the library writes it: names that our own would be put into other letters. */
const HANGING = [
  sql.raw(`delete from ${AUTH_SCHEMA}.session where "userId"::text =`),
  sql.raw(`delete from ${AUTH_SCHEMA}."twoFactor" where "userId"::text =`),
  sql.raw(`delete from ${AUTH_SCHEMA}.account where "userId"::text =`),
  sql.raw(`delete from ${AUTH_SCHEMA}.verification where value =`),
  sql.raw(`delete from ${AUTH_SCHEMA}."user" where id::text =`),
];

/**
 * Takes a person's account away with all that opens it: sessions, password, provider, second factor, links. Within the
 * caller's transaction, if there is one; the person itself is not touched.
 */
export async function removeAccount(db: Executor, personId: string): Promise<void> {
  for (const remove of HANGING) await sql`${remove} ${personId}`.execute(db);
}
