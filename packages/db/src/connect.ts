import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from './schema.gen.ts';
import { keepPlans } from './statement/names.ts';

/** How to reach the database. `role` is taken on at connect, for a login that may do more than the service should. */
export interface ConnectOptions {
  readonly connectionString: string;
  readonly role?: string | undefined;
  readonly maxConnections?: number;
  /** Shown in pg_stat_activity. */
  readonly applicationName?: string;
  /** Schemas to look in, first one first; default "public". */
  readonly searchPath?: string;
}

const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 30_000;

// bigint counts and sequence numbers stay far below 2^53; numbers are what callers compute with.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
// A date is a day, not a moment: left as "2026-11-22".
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

/** A pool for `options`. An idle connection that breaks is dropped quietly: the next query opens another. */
export function createPool(options: ConnectOptions): pg.Pool {
  const settings = [`-c search_path=${options.searchPath ?? 'public'}`];
  if (options.role !== undefined) settings.push(`-c role=${options.role}`);
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.maxConnections ?? 10,
    application_name: options.applicationName ?? 'navette',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    keepAlive: true,
    options: settings.join(' '),
  });
  pool.on('error', () => undefined);
  // A connection that breaks between two queries of a transaction would end the process; the next query fails, which is enough.
  pool.on('connect', (client) => client.on('error', () => undefined));
  pool.on('connect', keepPlans);
  return pool;
}

export interface Database {
  readonly db: Kysely<DB>;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** Opens the application's database: columns in camelCase, JSON left as it is. */
export function openDatabase(options: ConnectOptions): Database {
  const pool = createPool(options);
  const db = createKysely(pool);
  return { db, pool, close: () => db.destroy() };
}

/** Kysely over a pool that the caller owns. */
export function createKysely(pool: pg.Pool): Kysely<DB> {
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}
