import { type Kysely, sql } from 'kysely';

/** Who has shown that mail to their address reaches them, beside what invitations and links of ours tell. */
const statements = `
alter table people
  -- When they last used a mail that identity sent there: to sign in, to choose a password anew, to change to this address.
  add column address_proved_at timestamptz;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db);
}
