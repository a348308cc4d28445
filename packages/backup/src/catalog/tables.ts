import { type ClientBase, escapeIdentifier } from 'pg';

/** A table that is copied. */
export interface Table {
  readonly schema: string;
  readonly name: string;
  /** Columns that are copied. */
  readonly columns: readonly string[];
  /** What its rows are ordered by, as SQL: the same on every server. */
  readonly order: readonly string[];
}

/** A table that refers to another. */
export interface Reference {
  readonly from: string;
  readonly to: string;
}

/** Whose content is of no use elsewhere: what the migrations note themselves, who works now, who asked how often. */
const NOT_COPIED = ['public.kysely_migration', 'public.kysely_migration_lock', 'public.workers', 'auth.rateLimit'];

/**
 * The tables to copy, with their columns. Not among the columns: what PostgreSQL computes itself, and ids of
 * transactions, which mean something only in the cluster that gave them out.
 */
export async function listTables(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<{ schema: string; name: string; columns: string[]; key: KeyColumn[] }>(
    `select n.nspname as schema, c.relname as name,
       (select coalesce(json_agg(a.attname order by a.attnum), '[]') from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
          and a.atttypid not in ('xid'::regtype, 'xid8'::regtype, 'pg_snapshot'::regtype)) as columns,
       (select coalesce(json_agg(json_build_object('name', a.attname, 'text', a.attcollation <> 0)
          order by array_position(i.indkey::int2[], a.attnum)), '[]')
        from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey::int2[])
        where i.indrelid = c.oid and i.indisprimary) as key
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'auth') and c.relkind = 'r' and c.relpersistence = 'p'
       and n.nspname || '.' || c.relname <> all ($1)
       and not exists (select from pg_depend d
         where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
     order by 1, 2`,
    [NOT_COPIED],
  );
  return rows.map(({ key, ...table }) => ({ ...table, order: orderOf(key, table.columns) }));
}

interface KeyColumn {
  readonly name: string;
  /** Whether a collation decides its order. */
  readonly text: boolean;
}

/** By the primary key, or else by everything. */
function orderOf(key: readonly KeyColumn[], columns: readonly string[]): string[] {
  if (key.length === 0) return columns.map((column) => `${escapeIdentifier(column)}::text collate "C"`);
  return key.map(({ name, text }) => `${escapeIdentifier(name)}${text ? ' collate "C"' : ''}`);
}

/** Which of the copied tables refer to which, each by its name in an archive. */
export async function listReferences(client: ClientBase): Promise<Reference[]> {
  const { rows } = await client.query<Reference>(
    `select distinct fn.nspname || '.' || f.relname as "from", tn.nspname || '.' || t.relname as "to"
     from pg_constraint k
       join pg_class f on f.oid = k.conrelid join pg_namespace fn on fn.oid = f.relnamespace
       join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
     where k.contype = 'f' and fn.nspname in ('public', 'auth') and f.oid <> t.oid`,
  );
  return rows;
}

/** Migrations that were applied to schema public, in order; undefined where none ever ran. */
export async function listMigrations(client: ClientBase): Promise<string[] | undefined> {
  const found = await client.query<{ found: boolean }>(
    `select to_regclass('public.kysely_migration') is not null as found`,
  );
  if (found.rows[0]?.found !== true) return undefined;
  const { rows } = await client.query<{ name: string }>('select name from public.kysely_migration order by name');
  return rows.map((row) => row.name);
}
