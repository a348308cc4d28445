import { type Database, openDatabase, pendingMigrations } from '@navette/db';
import { type Context, createContext } from '@navette/usecases';
import type { Locale } from '../locales/locale.ts';
import { type ExitCode, FAILED, MISUSED, type Terminal } from '../terminal.ts';

/**
 * Runs a command on the network's database, as the system: whoever can reach the database needs no sign-in.
 * Says what is missing when nobody named a database, or when it is not up to date.
 */
export async function withDatabase(
  terminal: Terminal,
  locale: Locale,
  work: (ctx: Context, database: Database) => Promise<ExitCode>,
): Promise<ExitCode> {
  if (terminal.database === undefined) {
    terminal.stderr.write(`${locale.database.missing}\n`);
    return MISUSED;
  }
  const { url, role } = terminal.database;
  const database = openDatabase({
    connectionString: url,
    role,
    maxConnections: 4,
    applicationName: 'navette-cli',
  });
  try {
    const pending = await pendingMigrations(database.db).catch(() => ['?']);
    if (pending.length > 0) {
      terminal.stderr.write(`${locale.database.notReady}\n`);
      return FAILED;
    }
    const ctx = createContext({
      db: database.db,
      actor: { kind: 'system', job: 'cli' },
      language: locale.language,
    });
    return await work(ctx, database);
  } finally {
    await database.close();
  }
}
