import { resolve } from 'node:path';
import { BackupError, backup, backupAdvice, type Manifest } from '@navette/backup';
import { fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import { attachmentStore } from '../privacy/attachments.ts';
import { DONE, type ExitCode, FAILED, MISUSED, type Terminal } from '../terminal.ts';

/** Copies the database into a file, and says what it holds; for a database of theirs also what else would do it. */
export async function runBackup(file: string, locale: Locale, terminal: Terminal): Promise<ExitCode> {
  if (terminal.database === undefined) {
    terminal.stderr.write(`${locale.database.missing}\n`);
    return MISUSED;
  }
  try {
    const { url } = terminal.database;
    const manifest = await backup({
      connectionString: url,
      destination: resolve(terminal.cwd, file),
      now: () => new Date(),
      files: attachmentStore(terminal),
    });
    terminal.stderr.write(`${summarise(manifest, locale.help.backup.done, locale, file)}\n`);
    tellMissing(manifest, locale, terminal);
    if (!terminal.database.embedded) {
      const advice = backupAdvice(url);
      terminal.stderr.write(`${locale.help.backup.advice}\n  ${[advice.backup, ...advice.restore].join('\n  ')}\n`);
    }
    return DONE;
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    terminal.stderr.write(`${error.message}\n`);
    return FAILED;
  }
}

/** "sauvegarde.tar.gz : 12 345 lignes de 30 tables". */
export function summarise(manifest: Manifest, template: string, locale: Locale, file: string): string {
  const number = new Intl.NumberFormat(locale.language);
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const files = number.format(manifest.files?.count ?? 0);
  return fill(template, { file, rows: number.format(rows), tables: manifest.tables.length, files });
}

/** Attachments that a copy lacks are told: the database names them, and they can't be brought back by it. */
export function tellMissing(manifest: Manifest, locale: Locale, terminal: Terminal): void {
  const { backup: words } = locale.help;
  if (manifest.files === undefined) terminal.stderr.write(`${words.withoutFiles}\n`);
  else if (manifest.files.missing > 0) {
    terminal.stderr.write(`${fill(words.missingFiles, { count: manifest.files.missing })}\n`);
  }
}
