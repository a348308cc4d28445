import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Redis } from 'ioredis';
import { afterAll, describe, expect, it } from 'vitest';
import { openRedis } from './redis-client.ts';

const clients: Redis[] = [];
afterAll(() => {
  for (const client of clients) client.disconnect();
});

/** An address where nobody listens. */
async function nobody(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('expected an address with a port');
  return `redis://127.0.0.1:${address.port}`;
}

/** A client as a worker has it, between two tries to reach its server. */
async function waiting(kind: 'first' | 'duplicate'): Promise<Redis> {
  const first = openRedis(await nobody(), { retryStrategy: () => 3_600_000, maxRetriesPerRequest: null });
  const client = kind === 'first' ? first : first.duplicate({ connectionName: 'waits' });
  for (const one of new Set([first, client])) {
    clients.push(one);
    one.on('error', () => undefined);
  }
  await new Promise((resolve) => client.once('reconnecting', resolve));
  return client;
}

it('a client that ends takes with it what was made of it', async () => {
  const made = await waiting('duplicate');
  const asked = made.ping();
  clients.at(-2)?.disconnect();
  await expect(asked).rejects.toThrow('Connection is closed');
  expect(made.status).toBe('end');
});

describe.each(['first', 'duplicate'] as const)('a client between two tries: the %s', (kind) => {
  it('ends when it is disconnected, and answers what it was asked', async () => {
    const client = await waiting(kind);
    const asked = client.ping();
    const ended = once(client, 'end');
    client.disconnect();
    await expect(asked).rejects.toThrow('Connection is closed');
    await ended;
    expect(client.status).toBe('end');
    await expect(client.ping()).rejects.toThrow('Connection is closed');
  });

  it('goes on trying when it is to connect anew', async () => {
    const client = await waiting(kind);
    client.disconnect(true);
    expect(client.status).toBe('reconnecting');
  });
});
