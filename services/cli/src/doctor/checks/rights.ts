import { RUNTIME_ROLE } from '@navette/db';
import { sql } from 'kysely';
import { type Finding, found } from '../finding.ts';
import type { Patient } from '../patient.ts';

/** Tables to which the running service may only add. */
const APPEND_ONLY = ['events', 'audit_log', 'audit_seals'];
/** Rows that may be taken away, when a person is erased, but never changed. */
const NEVER_CHANGED = ['pseudonyms', 'audit_salts'];

interface Rights {
  readonly table: string;
  readonly tooMany: boolean;
  readonly guarded: boolean;
}

/** Whether the service's role could change the logs, and whether the triggers that refuse it to everybody are on. */
export async function checkRights({ db }: Patient): Promise<Finding> {
  const { rows: roles } = await sql<{ there: boolean }>`
    select exists (select from pg_roles where rolname = ${RUNTIME_ROLE}) as there`.execute(db);
  const there = roles[0]?.there ?? false;
  const { rows } = await sql<Rights>`
    select c.relname as "table", ${there ? tooMany() : sql<boolean>`false`} as too_many,
      exists (select from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal and t.tgenabled in ('O', 'A')
        and t.tgtype & 16 <> 0) as guarded
    from pg_class c where c.relnamespace = 'public'::regnamespace
      and c.relname = any(${[...APPEND_ONLY, ...NEVER_CHANGED]}::text[])`.execute(db);
  const named = (those: readonly Rights[]): string => those.map((row) => row.table).join(', ');
  const open = rows.filter((row) => !row.guarded);
  if (open.length > 0) return found('rights', 'failed', 'rights_unguarded', { tables: named(open) });
  const excessive = rows.filter((row) => row.tooMany);
  if (excessive.length > 0) return found('rights', 'failed', 'rights_too_many', { tables: named(excessive) });
  return there ? found('rights', 'ok', 'rights_ok') : found('rights', 'warning', 'rights_one_role');
}

function tooMany() {
  return sql<boolean>`(has_table_privilege(${RUNTIME_ROLE}, c.oid, 'UPDATE') or has_table_privilege(${RUNTIME_ROLE}, c.oid, 'TRUNCATE')
    or (c.relname = any(${APPEND_ONLY}::text[]) and has_table_privilege(${RUNTIME_ROLE}, c.oid, 'DELETE')))`;
}
