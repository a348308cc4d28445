import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { waitUntilReady } from '@navette/infra/launcher/readiness.ts';
import { program, serviceEnvironment } from '@navette/infra/launcher/services.ts';
import { freePort } from '@navette/infra/postgres/port.ts';
import { findRedis, INSTALL_REDIS } from '@navette/infra/redis/find.ts';
import { startRedisServer } from '@navette/infra/redis/server.ts';
import type { Engine } from '../figure/engine.ts';
import type { BenchCluster } from './cluster.ts';
import { startServiceProcess } from './service-process.ts';

const HOST = '127.0.0.1';
/** A hundred thousand profiles are read into the worker's index first, ms. */
const READY_MS = 300_000;

/** The product as it is started for people: api and worker, processes of their own, on a database of their own. */
export interface BenchStack {
  readonly engine: Engine;
  readonly url: string;
  readonly apiPid: number;
  readonly ownerUrl: string;
  /** The address of its database, with the service's rights. */
  readonly appUrl: string;
  readonly logFolder: string;
  stop(): Promise<void>;
}

export interface StackRequest {
  readonly cluster: BenchCluster;
  readonly engine: Engine;
  /** The database that its own is a copy of. */
  readonly template: string;
  readonly logFolder: string;
  /** Gives up waiting for it. */
  readonly stopping: AbortSignal;
}

/** Starts a stack; resolves when the worker has every profile in its index. */
export async function startBenchStack(request: StackRequest): Promise<BenchStack> {
  const { cluster, engine, template, logFolder, stopping } = request;
  const database = `navette_bench_run_${engine}`;
  const onServer = (statement: string) => withClient(cluster.ownerUrl('postgres'), (client) => client.query(statement));
  const closers: (() => Promise<unknown>)[] = [];
  const stop = async () => {
    const troubles: unknown[] = [];
    for (const close of closers.splice(0).toReversed()) await close().catch((error: unknown) => troubles.push(error));
    if (troubles.length > 0) throw troubles[0];
  };
  try {
    await onServer(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await onServer(`CREATE DATABASE ${database} TEMPLATE ${template}`);
    closers.push(() => onServer(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`));
    const redis = engine === 'redis' ? await startRedis() : undefined;
    if (redis !== undefined) closers.push(redis.stop);
    const port = await freePort(HOST, undefined);
    const environment = {
      ...serviceEnvironment({
        database: { url: cluster.appUrl(database), role: undefined },
        host: HOST,
        port,
        sessionSecret: cluster.sessionSecret,
        logLevel: 'info',
        demo: false,
        filesDir: join(logFolder, 'files'),
        webRoot: undefined,
      }),
      REDIS_URL: redis?.url,
    };
    const start = async (name: 'api' | 'worker') => {
      const service = await startServiceProcess(program(name, environment), join(logFolder, `${name}.log`));
      closers.push(service.stop);
      return service;
    };
    const api = await start('api');
    const worker = await start('worker');
    const url = `http://${HOST}:${port}`;
    const missing = await waitUntilReady(url, READY_MS, AbortSignal.any([stopping, api.gone, worker.gone]));
    if (missing !== undefined) throw new Error(`the stack did not become ready: ${missing} (see ${logFolder})`);
    return {
      engine,
      url,
      apiPid: api.pid,
      ownerUrl: cluster.ownerUrl(database),
      appUrl: cluster.appUrl(database),
      logFolder,
      stop,
    };
  } catch (error) {
    // A service that ended by itself says more than what came of it.
    await stop();
    throw error;
  }
}

async function startRedis(): Promise<{ url: string; stop: () => Promise<void> }> {
  const found = findRedis(process.env);
  if (found === undefined) throw new Error(`the redis engine needs a Redis server: ${INSTALL_REDIS}`);
  const folder = mkdtempSync(join(tmpdir(), 'navette-bench-redis-'));
  const server = await startRedisServer({ program: found, folder, port: await freePort(HOST, undefined) });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
