import { finishOutbox, openDatabase } from '@navette/db';
import { createLocalFileStore } from '@navette/files';
import { openQueue, queueConnection, startWork } from '@navette/jobs';
import { createLiveIndex } from '@navette/matchindex';
import { type Config, DEFAULT_FILES_DIR, type Logger } from '@navette/runtime';
import {
  createContext,
  type FileContext,
  type IndexContext,
  indexSettings,
  openDesk,
  openSmtp,
  type PostContext,
} from '@navette/usecases';
import { giveUp } from './give-up.ts';
import { createHandlers } from './handlers/handlers.ts';
import { startHeartbeat } from './heartbeat.ts';
import { logWork } from './log.ts';
import { startRelay } from './relay.ts';
import { startSchedules } from './schedules.ts';

export interface RunningWorker {
  /** Finishes the jobs under way and lets go of queue and database. */
  stop(): Promise<void>;
}

/** Starts the worker on its configuration: index, relay, jobs, schedules. */
export function startWorker(config: Config, logger: Logger): RunningWorker {
  const database = openDatabase({
    connectionString: config.databaseUrl,
    role: config.databaseRole,
    maxConnections: 12,
    applicationName: 'navette-worker',
  });
  const index = createLiveIndex(database.db, indexSettings, { folder: config.indexDir });
  const post = { desk: openDesk(config), smtp: openSmtp(config), keepsMails: config.mailbox === true };
  const files = createLocalFileStore(config.filesDir ?? DEFAULT_FILES_DIR);
  const contextOf = (job: string, requestId?: string): IndexContext & PostContext & FileContext => ({
    ...createContext({ db: database.db, actor: { kind: 'system', job }, requestId }),
    index,
    ...post,
    files,
  });
  const connection = queueConnection(config);
  const queue = openQueue(connection);
  const heartbeat = startHeartbeat(database, index, logger);
  const relay = startRelay({ database, queue, contextOf, logger });
  const work = startWork(connection, {
    handlers: createHandlers(contextOf),
    ledger: {
      finish: (id) => finishOutbox(database.db, id),
      giveUp: (id, error) => giveUp(contextOf('give-up'), id, error),
    },
    observer: logWork(logger),
  });
  const schedules = startSchedules(database, queue, index, contextOf, logger);

  return {
    async stop() {
      await Promise.all([schedules.stop(), relay.stop()]);
      await work.close();
      await heartbeat.stop();
      await index.save().catch((err: unknown) => logger.warn({ err }, 'the index could not be kept'));
      await queue.close();
      await post.smtp?.close();
      await database.close();
    },
  };
}
