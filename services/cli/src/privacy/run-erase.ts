import { eraseOrganisation, erasePerson } from '@navette/privacy';
import { type Context, eraseAtOnce } from '@navette/usecases';
import { withDatabase } from '../database/with-database.ts';
import { fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import { DONE, type ExitCode, MISUSED, type Terminal } from '../terminal.ts';
import { type EraseCommand, type Somebody, somebodyIn } from './privacy-request.ts';

/** Erases somebody, or says what that would change. */
export async function runErase(command: EraseCommand, locale: Locale, terminal: Terminal): Promise<ExitCode> {
  const words = locale.privacy;
  const somebody = somebodyIn(command);
  if (somebody === undefined) {
    terminal.stderr.write(`${words.oneOfThem}\n`);
    return MISUSED;
  }
  return withDatabase(terminal, locale, async (ctx) => {
    const would = await tryErasing(ctx, somebody);
    const oppose = command.oppose ?? false;
    // Who is not there can still say no to being brought in.
    const act = command.yes === true && (oppose || Object.keys(would).length > 0);
    const { oppositions = 0, ...counts } = act
      ? (await eraseAtOnce(ctx, { ...somebody, alsoOppose: oppose, language: locale.language })).counts
      : would;
    const lines = Object.entries(counts).map(([table, count]) => fill(words.line, { table, count }));
    const head = lines.length === 0 ? words.nothingToErase : act ? words.erased : words.wouldErase;
    terminal.stdout.write(`${[head, ...lines].join('\n')}\n`);
    if (oppositions > 0) terminal.stdout.write(`${fill(words.opposed, { count: oppositions })}\n`);
    if (!act && lines.length > 0) terminal.stderr.write(`${words.confirm}\n`);
    return DONE;
  });
}

/** What erasing somebody would change: rows by table. */
async function tryErasing(ctx: Context, somebody: Somebody): Promise<Readonly<Record<string, number>>> {
  const options = { now: ctx.now(), dryRun: true };
  const { counts } =
    'organisationId' in somebody
      ? await eraseOrganisation(ctx.db, somebody.organisationId, options)
      : await erasePerson(ctx.db, somebody, options);
  return counts;
}
