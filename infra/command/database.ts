import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EmbeddedDatabase, ensureAppLogin, ensureDatabase } from '../launcher/database/embedded.ts';
import { DATABASE } from '../launcher/database/open.ts';
import { EXIT, StartFailure } from '../launcher/failure.ts';
import { keepSecrets, openHome, PROJECT } from '../launcher/home.ts';
import { takeLock } from '../launcher/lock.ts';
import { clearPreviousRun } from '../launcher/previous-run.ts';
import { runOnce } from '../launcher/process/run-once.ts';
import { stopChild } from '../launcher/process/stop.ts';
import { readRunRecord } from '../launcher/run-record.ts';
import { migrateEverything } from '../migrate/migrate-everything.ts';
import { OWNER } from '../postgres/cluster.ts';
import { HOST, STOP_SERVER } from '../postgres/server.ts';

/** A database that a command may work on, with its owner's rights. */
export interface CommandDatabase {
  readonly url: string;
  /** The one that `npm start` keeps. */
  readonly embedded: boolean;
  /** Stops a server that was started for the command alone. */
  close(): Promise<void>;
}

/** Whether there is a database to work on: the one of DATABASE_URL, or the embedded one that was made before. */
export function hasDatabase(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env.DATABASE_URL) || existsSync(resolve(PROJECT, env.NAVETTE_HOME || '.navette', 'postgres'));
}

/**
 * The database of a command: the one of DATABASE_URL; else the embedded one, which is started for as long as the command
 * lasts where Navette does not run. `alone`: the command must not share it with running services.
 * @throws StartFailure
 */
export async function commandDatabase(
  env: NodeJS.ProcessEnv,
  options: { readonly alone: boolean; readonly say: (line: string) => void },
): Promise<CommandDatabase> {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, embedded: false, close: async () => undefined };
  const home = openHome(resolve(PROJECT, env.NAVETTE_HOME || '.navette'));
  const secrets = keepSecrets(home.secrets);
  const lock = takeLock(home.lock);
  if (lock === undefined) {
    if (options.alone) {
      throw new StartFailure('Navette is running: stop it first (Ctrl-C where it was started)', EXIT.alreadyRunning);
    }
    const port = runningPort(`${home.postgres}.port`);
    const url = `postgres://${OWNER}:${secrets.databaseOwner}@${HOST}:${port}/${DATABASE}`;
    return { url, embedded: true, close: async () => undefined };
  }
  try {
    await clearPreviousRun(readRunRecord(home.run), options.say);
    const embedded = await EmbeddedDatabase.prepare({
      folder: home.postgres,
      ownerPassword: secrets.databaseOwner,
      durable: true,
      run: (program) => runOnce(program, () => undefined).finished,
      onLine: () => undefined,
    });
    const server = await embedded.start();
    await ensureDatabase(embedded.ownerUrl('postgres'), DATABASE);
    const url = embedded.ownerUrl(DATABASE);
    await migrateEverything(url);
    await ensureAppLogin(url, secrets.databaseApp);
    return {
      url,
      embedded: true,
      async close() {
        await stopChild(server, STOP_SERVER);
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function runningPort(file: string): number {
  const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (port > 0) return port;
  throw new StartFailure('Navette is starting just now: try again in a moment', EXIT.alreadyRunning);
}
