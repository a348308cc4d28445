import { createPostgresBackend, runMigrations, withBackend } from 'bullmq';
import pg from 'pg';
import { LANES } from '../define.ts';
import type { Classes, Engine, Use } from './engine.ts';

/** The schema that BullMQ keeps its tables in, apart from ours: one of them is called "job". */
export const QUEUE_SCHEMA = 'bullmq';

interface PostgresConnection {
  readonly connectionString: string;
  readonly role?: string | undefined;
}

/** The queue in our own database: one thing to run. */
export function openPostgresEngine(connection: PostgresConnection, use: Use): Engine {
  // Each worker keeps one connection to itself, to be woken by.
  const max = use.to === 'send' ? 3 : use.concurrency + LANES.length + 2;
  const pool = createQueuePool({ ...connection, max });
  return {
    // The classes differ by backend in their connection's type only, and this backend takes a pool.
    classes: withBackend(createPostgresBackend) as unknown as Classes,
    connection: pool,
    async reachable() {
      (await pool.connect()).release();
    },
    // A job and the mark that it was handed over stand in one database and are lost together or not at all.
    incarnation: async () => 'database',
    warnings: async () => [],
    async close() {
      if (!pool.ending) await pool.end();
    },
  };
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

/** A pool for the queue. BullMQ's backend finds its tables by search path when it is given a pool. */
function createQueuePool(connection: PostgresConnection & { readonly max: number }): pg.Pool {
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
  // Each of BullMQ's objects listens too.
  pool.setMaxListeners(50);
  // A connection that breaks while BullMQ holds it must not end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
