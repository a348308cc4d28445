import type { Server } from 'node:http';
import { serve } from '@hono/node-server';
import { openDatabase } from '@navette/db';
import { createAccounts, createAuth } from '@navette/identity';
import { openQueue } from '@navette/jobs';
import { createLiveIndex } from '@navette/matchindex';
import { type Config, type Logger, repeat } from '@navette/runtime';
import { createApp } from './app.ts';
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

/** Starts the API on its configuration. @throws when the port is taken */
export async function startApi(config: Config, logger: Logger): Promise<RunningApi> {
  const connection = { connectionString: config.databaseUrl, role: config.databaseRole };
  const database = openDatabase({ ...connection, maxConnections: 20, applicationName: 'navette-api' });
  const { auth, close: closeAuth } = createAuth({
    ...connection,
    secret: config.sessionSecret,
    publicUrl: config.publicUrl,
  });
  const queue = openQueue(connection);
  const index = createLiveIndex(database.db);
  const wakeups = createWakeups(database.pool);
  const keepUp = repeat(
    () => index.catchUp(),
    INDEX_MS,
    (error) => logger.warn({ err: error }, 'the index could not catch up'),
  );
  const app = createApp(
    {
      database,
      auth,
      accounts: createAccounts(auth),
      queue,
      index,
      logger,
      seal: createPositionSeal(config.sessionSecret),
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
      await keepUp.stop();
      await Promise.allSettled([queue.close(), closeAuth()]);
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
