import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Database, listLiveWorkers } from '@navette/db';
import { program, serviceEnvironment } from '@navette/infra/launcher/services.ts';
import type { BenchCluster } from '../../stack/cluster.ts';
import { type ServiceProcess, startServiceProcess } from '../../stack/service-process.ts';

const READY_MS = 600_000;
const LOOK_MS = 500;
/** A worker that gave no sign of life for so long is not counted. */
const ALIVE_MS = 10_000;

/** Workers as they run for people, each a process of its own. */
export async function startWorkers(
  cluster: BenchCluster,
  database: string,
  count: number,
  logFolder: string,
): Promise<ServiceProcess[]> {
  const environment = {
    ...serviceEnvironment({
      database: { url: cluster.appUrl(database), role: undefined },
      host: '127.0.0.1',
      port: 0,
      sessionSecret: cluster.sessionSecret,
      logLevel: 'warn',
      demo: false,
      filesDir: join(logFolder, 'files'),
      webRoot: undefined,
    }),
    REDIS_URL: undefined,
  };
  return Promise.all(
    Array.from({ length: count }, (_, i) =>
      startServiceProcess(program('worker', environment), join(logFolder, `rematch-worker-${i + 1}.log`)),
    ),
  );
}

/** Resolves when every worker has all profiles in its index. @returns seconds that it took @throws Error */
export async function untilReady(
  { db }: Database,
  workers: readonly ServiceProcess[],
  stopping: AbortSignal,
): Promise<number> {
  const started = performance.now();
  while (performance.now() - started < READY_MS) {
    stopping.throwIfAborted();
    if (workers.some(({ gone }) => gone.aborted)) throw new Error('a worker ended by itself');
    const live = await listLiveWorkers(db, new Date(Date.now() - ALIVE_MS));
    if (live.filter(({ indexReady }) => indexReady).length >= workers.length)
      return (performance.now() - started) / 1_000;
    await pause(LOOK_MS);
  }
  throw new Error(`the workers were not ready after ${READY_MS / 1_000} s`);
}
