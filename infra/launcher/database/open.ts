import { RUNTIME_ROLE } from '@navette/db';
import { STOP_SERVER } from '../../postgres/server.ts';
import { StartFailure } from '../failure.ts';
import { type Home, keepSecrets } from '../home.ts';
import type { Output } from '../output.ts';
import type { ServiceDatabase } from '../services.ts';
import type { Stack } from '../stack.ts';
import type { DatabaseAddress } from './address.ts';
import { EmbeddedDatabase, ensureAppLogin, ensureDatabase } from './embedded.ts';
import { checkDatabase } from './external.ts';
import { migrateDatabase } from './migrate.ts';

/** The name of our database on the embedded server. */
export const DATABASE = 'navette';
/** As PostgreSQL calls it. */
const WRONG_PASSWORD = '28P01';

/** A database that is up, and up to date. */
export interface OpenDatabase {
  readonly services: ServiceDatabase;
  /** Reaches it with the rights of the one who migrates. */
  readonly ownerUrl: string;
}

/** Uses a PostgreSQL that somebody else runs. */
export async function openExternal(stack: Stack, address: DatabaseAddress, output: Output): Promise<OpenDatabase> {
  await checkDatabase(address);
  const { runtimeRole } = await migrateDatabase(stack, address.url);
  if (!runtimeRole) {
    output.say(`the login of DATABASE_URL may not make the role ${RUNTIME_ROLE}: the services keep all its rights`);
  }
  return { services: { url: address.url, role: runtimeRole ? RUNTIME_ROLE : undefined }, ownerUrl: address.url };
}

/** Brings up the PostgreSQL of our own home, kept alive by the stack. */
export async function openEmbedded(stack: Stack, home: Home, output: Output): Promise<OpenDatabase> {
  const secrets = keepSecrets(home.secrets);
  const embedded = await EmbeddedDatabase.prepare({
    folder: home.postgres,
    ownerPassword: secrets.databaseOwner,
    durable: true,
    run: (program) => stack.run('initdb', program),
    onLine: (line) => {
      if (isWorthTelling(line)) output.relay('postgres', line);
    },
  });
  const start = (stopping: AbortSignal) => embedded.start(stopping);
  const server = await stack.keep('postgres', 'database', { start, stopSteps: STOP_SERVER });
  server.provenHealthy();
  await ensureDatabase(embedded.ownerUrl('postgres'), DATABASE).catch((error: unknown) => {
    throw Object(error).code === WRONG_PASSWORD ? foreignSecrets(home) : error;
  });
  const ownerUrl = embedded.ownerUrl(DATABASE);
  await migrateDatabase(stack, ownerUrl);
  await ensureAppLogin(ownerUrl, secrets.databaseApp);
  return { services: { url: embedded.appUrl(secrets.databaseApp, DATABASE), role: undefined }, ownerUrl };
}

function foreignSecrets(home: Home): StartFailure {
  return new StartFailure(
    `${home.secrets} does not open the database in ${home.postgres}: restore it, or remove ${home.folder} to begin anew, without its data`,
  );
}

/** Its chatter about starting and stopping, and what it tells clients that come too early, say nothing to a reader of our log. */
function isWorthTelling(line: string): boolean {
  return /\b(FATAL|PANIC|WARNING)\b/.test(line) && !/terminating connection|database system is/.test(line);
}
