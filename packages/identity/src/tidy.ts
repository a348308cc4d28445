import { sql } from 'kysely';
import type { IdentityDatabase } from './person.ts';

/** Removes what is past its time: tries that count no longer, links that open nothing, sessions with their addresses. */
export async function tidy(db: IdentityDatabase): Promise<void> {
  for (const table of ['attempt', 'verification', 'session']) {
    await sql`delete from ${sql.table(table)} where "expiresAt" <= now()`.execute(db);
  }
}
