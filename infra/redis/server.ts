import { type Child, describeExit, spawnChild } from '../launcher/process/spawn.ts';
import { stopChild } from '../launcher/process/stop.ts';
import { diesWithUs } from '../postgres/dies-with-us.ts';

const HOST = '127.0.0.1';
const READY = 'Ready to accept connections';

export interface RedisRequest {
  /** The server's program. */
  readonly program: string;
  /** Where it writes, should it write anything. */
  readonly folder: string;
  readonly port: number;
  /** Settings beside ours, as in its configuration file. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface RedisServer {
  readonly url: string;
  /** Ends it as a crash does: nothing is written down. */
  kill(): Promise<void>;
  /** Ends it in order; what it keeps on disk is written first. */
  stop(): Promise<void>;
}

/** Keeps nothing on disk, and throws nothing away. */
const SETTINGS = { save: '', appendonly: 'no', 'maxmemory-policy': 'noeviction' };

/**
 * Starts a Redis server for this machine alone and waits until it accepts connections. It ends with us.
 * @throws Error with its last words, where it does not come up
 */
export async function startRedisServer({ program, folder, port, settings }: RedisRequest): Promise<RedisServer> {
  const { promise: ready, resolve: becomesReady } = Promise.withResolvers<'ready'>();
  let last = '';
  const given = { bind: HOST, port: String(port), dir: folder, daemonize: 'no', ...SETTINGS, ...settings };
  const [command = '', ...args] = diesWithUs([
    program,
    ...Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]),
  ]);
  const child = spawnChild({
    command,
    args,
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    keepInput: true,
    onLine: (line) => {
      last = line;
      if (line.includes(READY)) becomesReady('ready');
    },
  });
  const outcome = await Promise.race([ready, child.exited]);
  if (outcome !== 'ready') throw new Error(`the Redis server ended: ${last || describeExit(outcome)}`);
  return serverOf(child, port);
}

function serverOf(child: Child, port: number): RedisServer {
  return {
    url: `redis://${HOST}:${port}`,
    kill: () => stopChild(child, [{ signal: 'SIGKILL', afterMs: 0 }]),
    stop: () =>
      stopChild(child, [
        { signal: 'SIGTERM', afterMs: 0 },
        { signal: 'SIGKILL', afterMs: 5_000 },
      ]),
  };
}
