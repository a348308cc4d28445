import { type Kysely, sql } from 'kysely';

/** How the places among the best of every need were spread: what keeps the same few startups from being shown everywhere. */
const statements = `
-- One row: the latest count. Every process reads the same one, so that all give the same answer.
create table attention_snapshots (
  only_one boolean primary key default true check (only_one),
  taken_at timestamptz not null,
  -- Places counted, and the profiles among which they were shared out.
  places integer not null,
  profiles integer not null,
  -- Introductions that a profile says it can follow at a time, on average; null where none says.
  mean_capacity double precision,
  -- Places by id of profile; who has none is not in it.
  shown jsonb not null
);
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db);
}
