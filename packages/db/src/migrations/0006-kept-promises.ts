import { type Kysely, sql } from 'kysely';

/** What the follow-up has to remember beside: why a result is disputed, and which next actions somebody was reminded of. */
const statements = `
alter table outcomes
  -- Why a side says that it was not so; only while its answer is "disputed".
  add column owner_reason text,
  add column startup_reason text;

alter table activities
  -- The day on which whoever is to do it was told that it is due; another action or day is told anew.
  add column next_action_told_on date;
create index activities_untold on activities (next_action_on)
  where next_action is not null and next_action_done_at is null and next_action_told_on is null;

-- News of a need that has not left yet, which later news is added to.
create index mails_pending on mails (need_id, kind) where state in ('waiting', 'gathered') and need_id is not null;
`;

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(statements).execute(db);
}
