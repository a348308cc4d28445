import { resolve } from 'node:path';
import { BackupError, restore } from '@navette/backup';
import { migrate } from '@navette/db';
import { migrateIdentity } from '@navette/identity';
import { migrateQueue } from '@navette/jobs';
import type { Locale } from '../locales/locale.ts';
import { attachmentStore } from '../privacy/attachments.ts';
import { DONE, type ExitCode, FAILED, MISUSED, type Terminal } from '../terminal.ts';
import { summarise, tellMissing } from './run-backup.ts';

/** Puts a copy back. The database is as it was when anything about the copy is wrong. */
export async function runRestore(
  file: string,
  replace: boolean,
  locale: Locale,
  terminal: Terminal,
): Promise<ExitCode> {
  if (terminal.database === undefined) {
    terminal.stderr.write(`${locale.database.missing}\n`);
    return MISUSED;
  }
  try {
    const manifest = await restore({
      connectionString: terminal.database.url,
      source: resolve(terminal.cwd, file),
      replace,
      files: attachmentStore(terminal),
      migrate: (connectionString, upTo) =>
        migrate({ connectionString, upTo, foreign: [migrateQueue, migrateIdentity] }),
    });
    terminal.stderr.write(`${summarise(manifest, locale.help.restore.done, locale, file)}\n`);
    tellMissing(manifest, locale, terminal);
    return DONE;
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    terminal.stderr.write(`${error.message}\n`);
    return FAILED;
  }
}
