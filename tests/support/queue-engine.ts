import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { QUEUE_SCHEMA, type QueueConnection } from '@navette/jobs';
import { inject } from 'vitest';
import { testDatabase } from './database.ts';
import { startRedis } from './redis.ts';
import type { Stack } from './stack.ts';

/** A queue of a test's own, on the engine of its suite, without the rest of a stack. */
export interface QueueEngine {
  readonly connection: QueueConnection;
  /** Nobody reaches it meanwhile, and whoever had reached it is cut off, as when its server is killed and comes back. */
  away<T>(during: () => Promise<T>): Promise<T>;
  drop(): Promise<void>;
}

export function queueEngine(): Promise<QueueEngine> {
  return inject('engine') === 'redis' ? onRedis() : onPostgres();
}

async function onPostgres(): Promise<QueueEngine> {
  const own = await testDatabase();
  const name = new URL(own.url).pathname.slice(1);
  return {
    connection: { kind: 'postgres', connectionString: own.url, role: own.role },
    away: (during) =>
      withClient(own.elsewhere, async (admin) => {
        await admin.query(`alter database ${name} with allow_connections false`);
        await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
        try {
          return await during();
        } finally {
          await admin.query(`alter database ${name} with allow_connections true`);
        }
      }),
    drop: () => own.drop(),
  };
}

async function onRedis(): Promise<QueueEngine> {
  const redis = await startRedis();
  return {
    connection: { kind: 'redis', url: redis.url },
    async away(during) {
      await redis.kill();
      try {
        return await during();
      } finally {
        await redis.start();
      }
    },
    drop: () => redis.remove(),
  };
}

/** What is left of a stack's queue when its server was started anew with nothing, or its tables were emptied. */
export async function emptyQueue(stack: Pick<Stack, 'redis' | 'ownerUrl'>): Promise<void> {
  if (stack.redis !== undefined) {
    await stack.redis.kill();
    await stack.redis.start();
    return;
  }
  await withClient(stack.ownerUrl, async (client) => {
    const { rows } = await client.query<{ tables: string }>(
      `select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables
       from pg_tables where schemaname = '${QUEUE_SCHEMA}' and tablename not like '%migration%'`,
    );
    await client.query(`truncate ${rows[0]?.tables} cascade`);
  });
}
