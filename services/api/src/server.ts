import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { openDatabase } from '@navette/db';
import { createRenderer } from '@navette/documents';
import { createLocalFileStore } from '@navette/files';
import { createAccounts, createAuth, createDoors, createSessions, type Deliver } from '@navette/identity';
import { openBoardQueue, openQueue, queueConnection } from '@navette/jobs';
import { createLiveIndex } from '@navette/matchindex';
import { createCompanyDirectory } from '@navette/registers';
import { type Config, DEFAULT_FILES_DIR, type Logger, repeat, seldom } from '@navette/runtime';
import {
  companyCache,
  createContext,
  createMailReader,
  indexSettings,
  noteAccountDeed,
  openDesk,
  writeAccountLetter,
} from '@navette/usecases';
import { createApp } from './app.ts';
import { createBoard } from './board/board.ts';
import { CLEAN_MS, forgetOldRequests } from './idempotency/clean.ts';
import { createLimiter, DEFAULT_PER_SECOND } from './limit/limiter.ts';
import { watchQueries } from './log/query-count.ts';
import { createPositionSeal } from './stream/seal.ts';
import { createWakeups } from './stream/wakeups.ts';

export interface RunningApi {
  /** The port that it listens on, the chosen one when the configuration said 0. */
  readonly port: number;
  /** Answers what has begun, ends the streams, lets go of the database. */
  stop(): Promise<void>;
}

/** How often the API's own index looks for news, ms. */
const INDEX_MS = 2_000;
const IDLE_LIMIT_MS = 5_000;
/** A part that is away says so once in this time, ms. */
const TROUBLE_MS = 60_000;

/** Starts the API on its configuration; `deliver` takes over the letters that identity writes. @throws when the port is taken */
export async function startApi(config: Config, logger: Logger, deliver?: Deliver): Promise<RunningApi> {
  const connection = { connectionString: config.databaseUrl, role: config.databaseRole };
  const database = openDatabase({ ...connection, maxConnections: 20, applicationName: 'navette-api' });
  const identity = createContext({ db: database.db, actor: { kind: 'system', job: 'identity' } });
  const {
    auth,
    pool: authPool,
    tidy: tidyAuth,
    close: closeAuth,
  } = createAuth({
    ...connection,
    secret: config.sessionSecret,
    publicUrl: config.publicUrl,
    deliver: deliver ?? ((letter) => writeAccountLetter(identity, letter)),
    witness: (deed) => noteAccountDeed(identity, deed),
    oidc: config.oidc,
  });
  watchQueries(authPool);
  const queue = openQueue(queueConnection(config));
  const board = config.queueBoard === true ? createBoard(() => openBoardQueue(queueConnection(config))) : undefined;
  const index = createLiveIndex(database.db, indexSettings, { folder: config.indexDir });
  const renderer = createRenderer();
  const mails = createMailReader();
  const limiter = createLimiter({
    perSecond: {
      read: config.perSecond?.read ?? DEFAULT_PER_SECOND.read,
      write: config.perSecond?.write ?? DEFAULT_PER_SECOND.write,
    },
    redisUrl: config.redisUrl,
    trouble: seldom((err: Error, unsaid) => {
      logger.warn({ err, unsaid }, 'requests are counted by this process alone');
    }, TROUBLE_MS),
  });
  const wakeups = createWakeups(database.pool);
  const keepUp = repeat(
    () => index.catchUp(),
    INDEX_MS,
    (error) => logger.warn({ err: error }, 'the index could not catch up'),
  );
  const forget = repeat(
    async () => {
      await forgetOldRequests(database.db, new Date());
      await tidyAuth();
    },
    CLEAN_MS,
    (error) => logger.warn({ err: error }, 'old requests could not be removed'),
  );
  const app = createApp(
    {
      database,
      doors: createDoors(auth, config.oidc?.id),
      sessions: createSessions(auth, database.db),
      accounts: createAccounts(auth),
      provider: config.oidc?.name,
      queue,
      index,
      logger,
      renderer,
      mails,
      files: createLocalFileStore(config.filesDir ?? DEFAULT_FILES_DIR),
      limiter,
      board,
      directory: createCompanyDirectory({
        ...(config.registerUrl !== undefined && { baseUrl: config.registerUrl }),
        cache: companyCache(database.db),
      }),
      desk: openDesk(config),
      mailbox: config.mailbox,
      seal: createPositionSeal(config.sessionSecret),
      proxies: config.trustProxy,
      publicUrl: config.publicUrl,
      webRoot: config.webRoot,
    },
    wakeups,
  );
  const { server, port } = await listenOn(app.fetch, config);

  return {
    port,
    async stop() {
      await wakeups.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), IDLE_LIMIT_MS).unref();
      });
      await Promise.all([keepUp.stop(), forget.stop()]);
      await Promise.allSettled([
        queue.close(),
        board?.close(),
        renderer.close(),
        mails.close(),
        limiter.close(),
        closeAuth(),
      ]);
      await database.close();
    },
  };
}

function listenOn(
  fetch: (request: Request) => Response | Promise<Response>,
  config: Config,
): Promise<{ server: Server; port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port: config.port, hostname: config.host }, (address) => {
      server.off('error', reject);
      resolve({ server: server as Server, port: address.port });
    });
    server.once('error', reject);
  });
}
