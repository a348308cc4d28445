import { once } from 'node:events';
import { createRedisBackend, withBackend } from 'bullmq';
import type { RedisOptions } from 'ioredis';
import type { Classes, Engine, Use } from './engine.ts';
import { openRedis } from './redis-client.ts';

/** How long one who sends waits for a connection that is being made, ms. */
const REACH_MS = 1_000;

const COMMON = {
  // What every server and proxy speaks, and what BullMQ is tried on.
  protocol: 2,
  connectTimeout: 5_000,
  keepAlive: 10_000,
  retryStrategy: (times: number) => Math.min(100 * times, 1_000),
  // After a failover the old primary refuses to write: the address leads to the new one.
  reconnectOnError: (error: Error) => (error.message.startsWith('READONLY') ? 2 : false),
} satisfies RedisOptions;

const OPTIONS = {
  // One who sends is told at once that Redis is away, and tries again by itself; the outbox keeps the job meanwhile.
  send: {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    commandTimeout: 5_000,
  },
  // BullMQ insists on this for workers: a command that was begun is sent again until Redis is back.
  work: { maxRetriesPerRequest: null },
} satisfies Record<Use['to'], RedisOptions>;

/** The queue on a Redis: many workers on many machines share it. */
export function openRedisEngine({ url }: { readonly url: string }, use: Use): Engine {
  const client = openRedis(url, { ...COMMON, ...OPTIONS[use.to], connectionName: `navette-${use.to}` });
  // Whoever uses the connection is told by its own error; this one only must not end the process.
  client.on('error', () => undefined);
  return {
    // The classes differ by backend in their connection's type only, and this backend takes an ioredis client.
    classes: withBackend(createRedisBackend) as unknown as Classes,
    connection: client,
    async reachable() {
      if (client.status === 'ready') return;
      try {
        await once(client, 'ready', { signal: AbortSignal.timeout(REACH_MS) });
      } catch (error) {
        throw new Error('Redis is away', { cause: error });
      }
    },
    // Started again, or another server after a failover: what was not yet on its disk, or not yet copied, is gone.
    incarnation: async () => field(await client.info('server'), 'run_id'),
    async warnings() {
      const policy = field(await client.info('memory'), 'maxmemory_policy');
      if (policy === 'noeviction' || policy === '') return [];
      return [`Redis throws keys away when its memory is full (maxmemory-policy ${policy}): set it to noeviction`];
    },
    async close() {
      client.disconnect();
    },
  };
}

/** A field of what INFO answers; empty where it has none such. */
function field(info: string, name: string): string {
  return new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1] ?? '';
}
