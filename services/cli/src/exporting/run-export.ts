import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { DomainError } from '@navette/domain';
import { writeTable } from '@navette/spreadsheets';
import { exportList } from '@navette/usecases';
import { withDatabase } from '../database/with-database.ts';
import { countOf } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import { DONE, type ExitCode, FAILED, type Terminal } from '../terminal.ts';
import type { ExportCommand } from './export-request.ts';

/** Writes one list to a file or to stdout; how many rows it had is told on stderr. A file is whole or not there. */
export function runExport(command: ExportCommand, locale: Locale, terminal: Terminal): Promise<ExitCode> {
  return withDatabase(terminal, locale, async (ctx) => {
    const { kind, format, columns, state, q, need, organisation, output } = command;
    const target = output === undefined ? undefined : resolve(terminal.cwd, output);
    const unfinished = `${target}.unfinished`;
    try {
      const table = await exportList(ctx, kind, {
        format,
        columns,
        state,
        q,
        needId: need,
        organisationId: organisation,
      });
      const destination = target === undefined ? toStdout(terminal) : createWriteStream(unfinished, { mode: 0o600 });
      const { rows } = await writeTable(table.format, table.columns, table.rows, {
        language: ctx.language,
        destination,
      });
      if (target !== undefined) await rename(unfinished, target);
      terminal.stderr.write(`${countOf(rows, locale.exporting.rows, locale.language)}\n`);
      return DONE;
    } catch (error) {
      if (target !== undefined) await rm(unfinished, { force: true });
      if (!(error instanceof DomainError)) throw error;
      const fields = error.fields.map((field) => `${field.pointer.slice(1)}: ${field.expected}`);
      terminal.stderr.write(`${fields.join('\n') || error.message}\n`);
      return FAILED;
    }
  });
}

/** stdout stays open when the table ends. */
function toStdout(terminal: Terminal): PassThrough {
  const through = new PassThrough();
  through.pipe(terminal.stdout, { end: false });
  return through;
}
