import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from '@navette/api';
import type { DB } from '@navette/db';
import { openDatabase } from '@navette/db';
import { createAccounts, createAuth } from '@navette/identity';
import { type Config, createLogger } from '@navette/runtime';
import type { CreateAccount } from '@navette/usecases';
import { type RunningWorker, startWorker } from '@navette/worker';
import type { Kysely } from 'kysely';
import { inject } from 'vitest';
import { testDatabase } from './database.ts';
import { startRedis, type TestRedis } from './redis.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** What the queue of a suite's stacks is on; in the database, where a suite says nothing. */
    engine?: Engine;
  }
}

export type Engine = 'postgres' | 'redis';

const SECRET = 'a secret of the tests, long enough for everybody';

/** The real api and the real worker on a database of their own, in this process. */
export interface Stack {
  readonly url: string;
  /** The address of its database, with the service's rights. */
  readonly databaseUrl: string;
  /** What its services were told. */
  readonly config: Config;
  /** The address of its database, with the rights of the one who migrates. */
  readonly ownerUrl: string;
  /** The Redis of its own that its queue is on; undefined: it is in the database. */
  readonly redis: TestRedis | undefined;
  readonly db: Kysely<DB>;
  readonly createAccount: CreateAccount;
  /** Every line that api and worker logged so far. */
  readonly log: readonly string[];
  /** Starts another worker, which stops with the stack at the latest. */
  addWorker(): RunningWorker;
  stop(): Promise<void>;
}

export interface StackOptions {
  /** False: nothing is matched until a test does it. */
  readonly worker?: boolean;
  readonly webRoot?: string;
  /** A server that speaks as the public register of companies does; none answers unless told. */
  readonly registerUrl?: string;
  /** A mail server that mails leave by; none: they wait. */
  readonly smtpUrl?: string;
  /** Unless told, what the suite says. */
  readonly engine?: Engine;
}

/** Boots a stack. */
export async function startStack(options: StackOptions = {}): Promise<Stack> {
  const own = await testDatabase();
  const engine = options.engine ?? inject('engine') ?? 'postgres';
  const redis = engine === 'redis' ? await startRedis() : undefined;
  const connection = { connectionString: own.url, role: own.role };
  const log: string[] = [];
  const logger = createLogger('test', 'info', { write: (line) => void log.push(line) });
  const filesDir = await mkdtemp(join(tmpdir(), 'navette-files-'));
  const config: Config = {
    databaseUrl: own.url,
    databaseRole: own.role,
    redisUrl: redis?.url,
    port: 0,
    host: '127.0.0.1',
    sessionSecret: SECRET,
    publicUrl: undefined,
    webRoot: options.webRoot,
    filesDir,
    logLevel: 'info',
    smtpUrl: options.smtpUrl,
    mailFrom: 'navette@tests.example',
    registerUrl: options.registerUrl ?? 'http://127.0.0.1:9',
  };
  const api = await startApi(config, logger);
  const workers = options.worker === false ? [] : [startWorker(config, logger)];
  const database = openDatabase({ ...connection, maxConnections: 4 });
  const { auth, close: closeAuth } = createAuth({ ...connection, secret: SECRET });
  return {
    url: `http://127.0.0.1:${api.port}`,
    databaseUrl: own.url,
    config,
    ownerUrl: own.ownerUrl,
    redis,
    db: database.db,
    createAccount: createAccounts(auth).create,
    log,
    addWorker() {
      const worker = startWorker(config, logger);
      let stopped: Promise<void> | undefined;
      const once = { stop: () => (stopped ??= worker.stop()) };
      workers.push(once);
      return once;
    },
    async stop() {
      await Promise.allSettled([api.stop(), ...workers.map((worker) => worker.stop())]);
      await Promise.allSettled([closeAuth(), database.close(), redis?.remove()]);
      await Promise.all([own.drop(), rm(filesDir, { recursive: true, force: true })]);
    },
  };
}
