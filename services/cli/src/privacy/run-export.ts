import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { collectOrganisationData, collectPersonData } from '@navette/privacy';
import { withDatabase } from '../database/with-database.ts';
import { fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import { DONE, type ExitCode, MISUSED, type Terminal } from '../terminal.ts';
import { attachmentReader } from './attachments.ts';
import { noteCommand } from './audited.ts';
import { type ExportDataCommand, somebodyIn } from './privacy-request.ts';

/** Writes somebody's copy to a file, which is whole or not there, and which only its owner may read. */
export async function runExportData(command: ExportDataCommand, locale: Locale, terminal: Terminal): Promise<ExitCode> {
  const words = locale.privacy;
  const somebody = somebodyIn(command);
  if (somebody === undefined) {
    terminal.stderr.write(`${words.oneOfThem}\n`);
    return MISUSED;
  }
  return withDatabase(terminal, locale, async (ctx) => {
    const target = resolve(terminal.cwd, command.output);
    const unfinished = `${target}.unfinished`;
    try {
      const options = {
        language: ctx.language,
        now: ctx.now(),
        readFile: attachmentReader(terminal),
        destination: createWriteStream(unfinished, { mode: 0o600 }),
      };
      const copied =
        'organisationId' in somebody
          ? await collectOrganisationData(ctx.db, somebody.organisationId, { ...options, operatorIds: [] })
          : await collectPersonData(ctx.db, somebody, options);
      const objectId = 'email' in somebody ? undefined : Object.values(somebody)[0];
      const objectKind = Object.keys(somebody)[0]?.replace(/Id$/, '') ?? 'person';
      await noteCommand(ctx.db, ctx, [{ action: 'privacy.export', objectKind, objectId, details: copied.counts }]);
      await rename(unfinished, target);
      const counts = Object.values(copied.counts);
      const rows = counts.reduce((sum, count) => sum + count, 0);
      const number = new Intl.NumberFormat(locale.language);
      terminal.stderr.write(
        `${fill(words.exported, { file: command.output, rows: number.format(rows), tables: counts.length, files: copied.files })}\n`,
      );
      if (copied.missing > 0) terminal.stderr.write(`${fill(words.missingFiles, { count: copied.missing })}\n`);
      return DONE;
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  });
}
