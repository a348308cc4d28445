import { type Kysely, sql } from 'kysely';

/** An outcome waits for the word of each side, which is a wait like any other; and what a need's pause took from a wait. */
const statements = `
alter table clocks
  add column outcome_id uuid references outcomes,
  add column paused_at timestamptz;
drop index clocks_running_introduction;
create unique index clocks_running_introduction on clocks (introduction_id, kind)
  where state in ('running', 'paused') and introduction_id is not null and outcome_id is null;
create unique index clocks_running_outcome on clocks (outcome_id, kind)
  where state in ('running', 'paused') and outcome_id is not null;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db);
}
