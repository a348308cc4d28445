import { sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { createKysely, createPool } from './connect.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { grantRuntimeRole } from './roles.ts';
import { settleForeignTransactions } from './settle-transactions.ts';

/** The oldest PostgreSQL that the schema runs on: 15. */
export const MINIMUM_SERVER_VERSION = 150_000;

export interface Migrated {
  readonly applied: readonly string[];
  /** False when the login may not make roles: the service then runs with the owner's rights, guarded by triggers alone. */
  readonly runtimeRole: boolean;
}

/** A part of the schema that a library migrates itself (the queue's, the identity's), run with the owner's rights. */
export type ForeignMigration = (connectionString: string) => Promise<void>;

/**
 * Brings the schema up to date with the owner's rights; safe to run at every start and by two starters at once.
 * @throws Error naming the migration that failed; it is rolled back whole
 */
export async function migrate(options: {
  readonly connectionString: string;
  readonly foreign?: readonly ForeignMigration[];
  /** The name of the last migration to apply, for a copy of an older Navette; default: all. */
  readonly upTo?: string | undefined;
}): Promise<Migrated> {
  const pool = createPool({
    connectionString: options.connectionString,
    maxConnections: 2,
    applicationName: 'navette-migrate',
  });
  const db = createKysely(pool);
  try {
    await requireServerVersion(db);
    const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
    const { error, results } =
      options.upTo === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(options.upTo);
    const failed = results?.find((result) => result.status === 'Error');
    if (error !== undefined) throw new Error(`migration ${failed?.migrationName ?? ''} failed`, { cause: error });
    await settleForeignTransactions(db);
    for (const run of options.foreign ?? []) await run(options.connectionString);
    const runtimeRole = await grantRuntimeRole(db);
    return { applied: (results ?? []).map((result) => result.migrationName), runtimeRole };
  } finally {
    await db.destroy();
  }
}

/** Names of the migrations that this code has and the database has not. Empty: up to date. */
export async function pendingMigrations(db: Parameters<typeof grantRuntimeRole>[0]): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(db);
  const done = new Set(rows.map((row) => row.name));
  return Object.keys(MIGRATIONS).filter((name) => !done.has(name));
}

async function requireServerVersion(db: Parameters<typeof grantRuntimeRole>[0]): Promise<void> {
  const { rows } = await sql<{ server_version_num: string }>`show server_version_num`.execute(db);
  const version = Number(Object.values(rows[0] ?? {})[0]);
  if (!(version >= MINIMUM_SERVER_VERSION)) {
    throw new Error(`PostgreSQL 15 or later is needed; this server is ${Math.floor(version / 10_000)}`);
  }
}
