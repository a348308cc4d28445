import { startApi } from '@navette/api';
import type { DB } from '@navette/db';
import { openDatabase } from '@navette/db';
import { createAccounts, createAuth } from '@navette/identity';
import { createLogger } from '@navette/runtime';
import type { CreateAccount } from '@navette/usecases';
import { startWorker } from '@navette/worker';
import type { Kysely } from 'kysely';
import { testDatabase } from './database.ts';

const SECRET = 'a secret of the tests, long enough for everybody';

/** The real api and the real worker on a database of their own, in this process. */
export interface Stack {
  readonly url: string;
  /** The address of its database, with the service's rights. */
  readonly databaseUrl: string;
  readonly db: Kysely<DB>;
  readonly createAccount: CreateAccount;
  /** Every line that api and worker logged so far. */
  readonly log: readonly string[];
  stop(): Promise<void>;
}

/** Boots a stack. `worker: false`: nothing is matched until a test does it. */
export async function startStack(
  options: { readonly worker?: boolean; readonly webRoot?: string } = {},
): Promise<Stack> {
  const own = await testDatabase();
  const connection = { connectionString: own.url, role: own.role };
  const log: string[] = [];
  const logger = createLogger('test', 'info', { write: (line) => void log.push(line) });
  const config = {
    databaseUrl: own.url,
    databaseRole: own.role,
    port: 0,
    host: '127.0.0.1',
    sessionSecret: SECRET,
    publicUrl: undefined,
    webRoot: options.webRoot,
    logLevel: 'info',
  } as const;
  const api = await startApi(config, logger);
  const worker = options.worker === false ? undefined : startWorker(config, logger);
  const database = openDatabase({ ...connection, maxConnections: 4 });
  const { auth, close: closeAuth } = createAuth({ ...connection, secret: SECRET });
  return {
    url: `http://127.0.0.1:${api.port}`,
    databaseUrl: own.url,
    db: database.db,
    createAccount: createAccounts(auth).create,
    log,
    async stop() {
      await Promise.allSettled([api.stop(), worker?.stop()]);
      await Promise.allSettled([closeAuth(), database.close()]);
      await own.drop();
    },
  };
}
