import { createPostgresBackend, type PostgresConnectionOptions, runMigrations, withBackend } from 'bullmq';
import pg from 'pg';

/** The schema that BullMQ keeps its tables in, apart from ours: one of them is called "job". */
export const QUEUE_SCHEMA = 'bullmq';

/** One queue: jobs are told apart by name, and few enough that one order serves all. */
export const QUEUE_NAME = 'navette';

/** BullMQ's classes on its PostgreSQL backend. */
export const { Queue, Worker } = withBackend(createPostgresBackend);

/** A pool for the queue. BullMQ's backend finds its tables by search path when it is given a pool. */
export function createQueuePool(connection: {
  readonly connectionString: string;
  readonly role?: string | undefined;
  readonly max: number;
}): pg.Pool {
  const role = connection.role === undefined ? '' : ` -c role=${connection.role}`;
  const pool = new pg.Pool({
    connectionString: connection.connectionString,
    options: `-c search_path=${QUEUE_SCHEMA}${role}`,
    application_name: 'navette-queue',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    max: connection.max,
  });
  pool.on('error', () => undefined);
  // A connection that breaks while BullMQ holds it must not end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** A pool as BullMQ's types want it: its description of `pg.Pool` and pg's own differ in optional fields only. */
export function asConnection(pool: pg.Pool): PostgresConnectionOptions {
  return pool as unknown as PostgresConnectionOptions;
}

/** Makes or updates BullMQ's tables, with the owner's rights. */
export async function migrateQueue(connectionString: string): Promise<void> {
  const pool = createQueuePool({ connectionString, max: 2 });
  try {
    const client = await pool.connect();
    try {
      await client.query(`create schema if not exists ${QUEUE_SCHEMA}`);
      await runMigrations(client, QUEUE_SCHEMA);
    } finally {
      client.release();
    }
  } finally {
    await pool.end();
  }
}
