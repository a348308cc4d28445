import { type Kysely, sql } from 'kysely';

/** Accounts that an administrator closed: nobody comes in by them, and what their people did stays theirs. */
const statements = `
alter table people add column disabled_at timestamptz;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db);
}
