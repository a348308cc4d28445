import { type Kysely, sql } from 'kysely';
import type { DB } from './schema.gen.ts';

/** The role of the running service: it reads and writes rows, adds to the logs, and can change neither these nor the schema. */
export const RUNTIME_ROLE = 'navette_runtime';

const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Makes the runtime role and grants it what the service needs. Runs after every migration, so that new tables are covered.
 * @returns false when the login may not create roles
 */
export async function grantRuntimeRole(db: Kysely<DB>): Promise<boolean> {
  try {
    await sql
      .raw(`do $$ begin
        create role ${RUNTIME_ROLE} nologin;
      exception when duplicate_object or unique_violation then null; end $$`)
      .execute(db);
    await sql.raw(`grant ${RUNTIME_ROLE} to current_user`).execute(db);
  } catch (error) {
    if ((error as { code?: string }).code === INSUFFICIENT_PRIVILEGE) return false;
    throw error;
  }
  await sql
    .raw(`
    grant usage on schema public to ${RUNTIME_ROLE};
    grant select, insert, update, delete on all tables in schema public to ${RUNTIME_ROLE};
    grant usage, select on all sequences in schema public to ${RUNTIME_ROLE};
    revoke insert, update, delete, truncate on kysely_migration, kysely_migration_lock from ${RUNTIME_ROLE};
    do $$ declare name text; begin
      -- A copy of an older Navette has fewer tables while it is brought up to date.
      foreach name in array array['events', 'audit_log', 'audit_seals', 'pseudonyms', 'audit_salts'] loop
        if to_regclass('public.' || name) is null then continue; end if;
        execute format('revoke update, truncate on %I from ${RUNTIME_ROLE}', name);
        -- Erasing a person takes away who a pseudonym was, and the salts.
        if name not in ('pseudonyms', 'audit_salts') then
          execute format('revoke delete on %I from ${RUNTIME_ROLE}', name);
        end if;
      end loop;
      if to_regproc('public.strike_from_events') is not null then
        execute 'grant execute on function strike_from_events to ${RUNTIME_ROLE}';
      end if;
      foreach name in array array['bullmq', 'auth'] loop
        if exists (select from pg_namespace where nspname = name) then
          execute format('grant usage on schema %I to ${RUNTIME_ROLE}', name);
          -- BullMQ makes a sequence for each queue when it is first used.
          if name = 'bullmq' then execute 'grant create on schema bullmq to ${RUNTIME_ROLE}'; end if;
          execute format('grant all on all tables in schema %I to ${RUNTIME_ROLE}', name);
          execute format('grant all on all sequences in schema %I to ${RUNTIME_ROLE}', name);
          execute format('grant execute on all functions in schema %I to ${RUNTIME_ROLE}', name);
        end if;
      end loop;
    end $$;`)
    .execute(db);
  return true;
}
