import { sql } from 'kysely';
import type { IdentityDatabase } from '../person.ts';

/** Keeps that a person used a mail which went to their address: it is theirs, whoever typed it. */
export async function proveAddress(db: IdentityDatabase, personId: string): Promise<void> {
  await sql`update public.people set address_proved_at = now() where id = ${personId}`.execute(db);
}
