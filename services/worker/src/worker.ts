import { openDatabase } from '@navette/db';
import { openQueue, startWork } from '@navette/jobs';
import { createLiveIndex } from '@navette/matchindex';
import { type Config, type Logger, seldom } from '@navette/runtime';
import { createContext, type IndexContext } from '@navette/usecases';
import { createHandlers } from './handlers/handlers.ts';
import { startHeartbeat } from './heartbeat.ts';
import { startRelay } from './relay.ts';
import { startSchedules } from './schedules.ts';

/** A queue that is away says so once in this time, ms. */
const TROUBLE_MS = 5_000;

export interface RunningWorker {
  /** Finishes the jobs under way and lets go of queue and database. */
  stop(): Promise<void>;
}

/** Starts the worker on its configuration: index, relay, jobs, schedules. */
export function startWorker(config: Pick<Config, 'databaseUrl' | 'databaseRole'>, logger: Logger): RunningWorker {
  const connection = { connectionString: config.databaseUrl, role: config.databaseRole };
  const database = openDatabase({ ...connection, maxConnections: 12, applicationName: 'navette-worker' });
  const index = createLiveIndex(database.db);
  const contextOf = (job: string): IndexContext => ({
    ...createContext({ db: database.db, actor: { kind: 'system', job } }),
    index,
  });
  const queue = openQueue(connection);
  const heartbeat = startHeartbeat(database, index, logger);
  const relay = startRelay(database, queue, logger);
  const work = startWork(connection, createHandlers(contextOf), {
    done: (job) => logger.info({ ...job, milliseconds: Math.round(job.milliseconds) }, 'job done'),
    failed: (job, error) => logger.warn({ ...job, err: error }, 'job failed'),
    trouble: seldom((err: Error, unsaid) => logger.warn({ err, unsaid }, 'queue in trouble'), TROUBLE_MS),
  });
  const schedules = startSchedules(database, queue, contextOf, logger);

  return {
    async stop() {
      await Promise.all([schedules.stop(), relay.stop()]);
      await work.close();
      await heartbeat.stop();
      await queue.close();
      await database.close();
    },
  };
}
