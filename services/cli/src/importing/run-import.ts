import { createWriteStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ExportFormat } from '@navette/contracts';
import { DomainError } from '@navette/domain';
import { describeFileError, FileError, parseMapping, writeTable } from '@navette/spreadsheets';
import { type Context, importFromFile, importReport, importViewOf, saveListedMapping } from '@navette/usecases';
import { operatorNamed } from '../database/operator.ts';
import { withDatabase } from '../database/with-database.ts';
import type { Locale } from '../locales/locale.ts';
import { sourceOf } from '../paths.ts';
import { DONE, type ExitCode, FAILED, type Terminal } from '../terminal.ts';
import type { ImportCommand } from './import-request.ts';
import { createTeller } from './teller.ts';

/** Imports one list. What was understood, what went wrong and how it ended is told on stderr; `--json` answers on stdout. */
export function runImport(command: ImportCommand, locale: Locale, terminal: Terminal): Promise<ExitCode> {
  return withDatabase(terminal, locale, async (ctx, { db }) => {
    try {
      const file = sourceOf(command.file, terminal, locale.stdin);
      const operatorId = await operatorNamed(db, command.operator);
      const mapping = await mappingOf(command.mapping, terminal);
      const teller = createTeller(terminal.stderr, locale);
      const ended = await importFromFile(
        ctx,
        {
          kind: command.kind,
          file,
          fileBytes: await sizeOf(command.file, terminal),
          dryRun: command.dryRun,
          mapping,
          source: command.source,
          operatorId,
        },
        teller.observer,
      );
      const view = importViewOf(ended, locale.language);
      teller.end(view);
      if (command.report !== undefined) await writeReport(ctx, view.id, command.report, terminal);
      if (command.saveMapping !== undefined && view.state === 'done') {
        await saveListedMapping(ctx, command.saveMapping, ended, operatorId);
      }
      if (command.json) terminal.stdout.write(`${JSON.stringify(view, null, 2)}\n`);
      return view.state === 'done' ? DONE : FAILED;
    } catch (error) {
      if (error instanceof DomainError) {
        const fields = error.fields.map((field) => `${field.pointer.slice(1)}: ${field.expected}`);
        terminal.stderr.write(`${fields.join('\n') || error.message}\n`);
        return FAILED;
      }
      if (error instanceof FileError) {
        terminal.stderr.write(`${describeFileError(error.code, error.params, error.file, locale.language)}\n`);
        return FAILED;
      }
      throw error;
    }
  });
}

async function mappingOf(name: string | undefined, terminal: Terminal): Promise<string | object | undefined> {
  if (name === undefined || !/\.json$/i.test(name)) return name;
  const text = await readFile(resolve(terminal.cwd, name), 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new FileError(error.code === 'ENOENT' ? 'missing' : 'unreadable', name, { detail: error.code ?? '' });
  });
  return parseMapping(text, name);
}

async function sizeOf(file: string, terminal: Terminal): Promise<number> {
  if (file === '-') return 0;
  return (await stat(resolve(terminal.cwd, file)).catch(() => undefined))?.size ?? 0;
}

async function writeReport(ctx: Context, id: string, path: string, terminal: Terminal): Promise<void> {
  const report = await importReport(ctx, id);
  const ending = /\.(csv|xlsx|json)$/i.exec(path)?.[1]?.toLowerCase() as ExportFormat | undefined;
  const destination = createWriteStream(resolve(terminal.cwd, path));
  await writeTable(ending ?? 'csv', report.columns, report.rows, { language: ctx.language, destination });
}
