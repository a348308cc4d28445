import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@navette/infra/postgres/port.ts';
import { findRedis, INSTALL_REDIS } from '@navette/infra/redis/find.ts';
import { type RedisServer, startRedisServer } from '@navette/infra/redis/server.ts';

/** A real Redis of a test's own, which can go away and come back at the same address. */
export interface TestRedis {
  readonly url: string;
  /** Writes down what it knows, to be found again at its next start. */
  save(): Promise<void>;
  /** Ends it as a crash does. */
  kill(): Promise<void>;
  /** Starts it again, with what it wrote down: by itself, nothing. */
  start(): Promise<void>;
  /** Ends it for good, and removes what it kept. */
  remove(): Promise<void>;
}

/** Starts a Redis on a free port. @throws Error that says how to get one, where there is none on this machine */
export async function startRedis(settings: Readonly<Record<string, string>> = {}): Promise<TestRedis> {
  const program = findRedis(process.env);
  if (program === undefined) {
    throw new Error(`this test needs a Redis server: ${INSTALL_REDIS} (or set REDIS_SERVER_PATH)`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'navette-redis-'));
  const port = await freePort('127.0.0.1', undefined);
  const request = { program, folder, port, settings };
  let server: RedisServer = await startRedisServer(request);
  return {
    url: server.url,
    save: () => save(port),
    kill: () => server.kill(),
    async start() {
      server = await startRedisServer(request);
    },
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function save(port: number): Promise<void> {
  const socket = connect(port, '127.0.0.1');
  socket.write('SAVE\r\n');
  const [answer] = await once(socket, 'data');
  socket.destroy();
  if (String(answer) !== '+OK\r\n') throw new Error(`Redis did not save: ${answer}`);
}
