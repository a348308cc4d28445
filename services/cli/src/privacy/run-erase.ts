import { transaction } from '@navette/db';
import { eraseOrganisation, erasePerson } from '@navette/privacy';
import { withDatabase } from '../database/with-database.ts';
import { fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import { DONE, type ExitCode, MISUSED, type Terminal } from '../terminal.ts';
import { noteCommand } from './audited.ts';
import { type EraseCommand, somebodyIn } from './privacy-request.ts';

/** Erases somebody, or says what that would change. */
export async function runErase(command: EraseCommand, locale: Locale, terminal: Terminal): Promise<ExitCode> {
  const words = locale.privacy;
  const somebody = somebodyIn(command);
  if (somebody === undefined) {
    terminal.stderr.write(`${words.oneOfThem}\n`);
    return MISUSED;
  }
  return withDatabase(terminal, locale, async (ctx) => {
    const dryRun = !command.yes;
    const options = { now: ctx.now(), dryRun, alsoOppose: command.oppose ?? false };
    const erased = await transaction(ctx.db, async (trx) => {
      const done =
        'organisationId' in somebody
          ? await eraseOrganisation(trx, somebody.organisationId, options)
          : await erasePerson(trx, somebody, options);
      if (!dryRun) {
        const of = (objectKind: string, ids: readonly string[]) =>
          ids.map((objectId) => ({ action: 'privacy.erase', objectKind, objectId, details: done.counts }));
        await noteCommand(trx, ctx, [
          ...of('person', done.personIds),
          ...of('contact', done.contactIds),
          ...('organisationId' in somebody ? of('organisation', [somebody.organisationId]) : []),
        ]);
      }
      return done;
    });
    const lines = Object.entries(erased.counts).map(([table, count]) => fill(words.line, { table, count }));
    const head = lines.length === 0 ? words.nothingToErase : dryRun ? words.wouldErase : words.erased;
    terminal.stdout.write(`${[head, ...lines].join('\n')}\n`);
    if (erased.opposed > 0) terminal.stdout.write(`${fill(words.opposed, { count: erased.opposed })}\n`);
    if (dryRun && lines.length > 0) terminal.stderr.write(`${words.confirm}\n`);
    return DONE;
  });
}
