import type pg from 'pg';

interface ColumnRow {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly defaulted: boolean;
  readonly always_generated: boolean;
  readonly allowed: string | null;
}

const COLUMNS = `
  select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type,
    not a.attnotnull as nullable, a.atthasdef or a.attidentity <> '' as defaulted,
    a.attidentity = 'a' as always_generated,
    (select pg_get_constraintdef(k.oid) from pg_constraint k
      where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
        and pg_get_constraintdef(k.oid) like '%ANY (ARRAY[%' limit 1) as allowed
  from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    and c.relname not like 'kysely_%'
  order by c.relname, a.attnum`;

const TYPES: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  boolean: 'boolean',
  integer: 'number',
  bigint: 'number',
  'double precision': 'number',
  'timestamp with time zone': 'Timestamp',
  jsonb: 'Json',
  xid8: 'string',
  'text[]': 'string[]',
  'uuid[]': 'string[]',
  bytea: 'Buffer',
};

const HEAD = `// Written by "node infra/bin/schema.ts" from the migrated database; a test fails when the two differ.
import type { ColumnType, GeneratedAlways } from 'kysely';

/** Read as it was written, written as text: pg would send a JavaScript array as a PostgreSQL array. */
export type Json = ColumnType<unknown, string, string>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;
/** Has a default, so that an insert may leave it out. */
export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;
`;

/**
 * TypeScript types of every table of schema "public", in Kysely's terms and camelCase.
 * @throws Error naming a column type that has no TypeScript counterpart yet
 */
export async function renderSchema(client: pg.Client): Promise<string> {
  const { rows } = await client.query<ColumnRow>(COLUMNS);
  const tables = Map.groupBy(rows, (row) => row.table);
  const interfaces = [...tables].map(
    ([table, columns]) =>
      `export interface ${pascal(table)} {\n${columns.map((row) => `  ${camel(row.column)}: ${typeOf(row)};\n`).join('')}}\n`,
  );
  const index = `export interface DB {\n${[...tables.keys()].map((table) => `  ${camel(table)}: ${pascal(table)};\n`).join('')}}\n`;
  return [HEAD, ...interfaces, index].join('\n');
}

function typeOf(row: ColumnRow): string {
  const base = row.allowed === null ? TYPES[row.type] : unionOf(row.allowed);
  if (base === undefined) throw new Error(`${row.table}.${row.column}: no TypeScript type for ${row.type}`);
  const nullable = row.nullable ? `${base} | null` : base;
  if (row.always_generated) return `GeneratedAlways<${nullable}>`;
  return row.defaulted ? `Generated<${nullable}>` : nullable;
}

function unionOf(constraint: string): string {
  return [...constraint.matchAll(/'([^']*)'::text/g)].map((match) => `'${match[1]}'`).join(' | ');
}

function camel(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function pascal(name: string): string {
  const whole = camel(name);
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
