import { actorRecord } from '@navette/domain';
import { applyRetention, type RetentionLine, retentionReport } from '@navette/privacy';
import type { Context } from '@navette/usecases';
import { withDatabase } from '../database/with-database.ts';
import { fill } from '../locales/fill.ts';
import type { Locale } from '../locales/locale.ts';
import { DONE, type ExitCode, type Terminal } from '../terminal.ts';
import { attachmentStore } from './attachments.ts';
import type { RetentionCommand } from './privacy-request.ts';

const ROWS_AT_ONCE = 1_000;

/** Says what is past its period, and does what follows where it is told to. */
export function runRetention(command: RetentionCommand, locale: Locale, terminal: Terminal): Promise<ExitCode> {
  const words = locale.privacy;
  return withDatabase(terminal, locale, async (ctx) => {
    const due = (await retentionReport(ctx.db, ctx.now())).filter((line) => line.due > 0);
    if (command.apply) await applyAll(ctx, terminal);
    if (command.json) {
      terminal.stdout.write(`${JSON.stringify(due, null, 2)}\n`);
      return DONE;
    }
    const head = due.length === 0 ? words.nothingDue : command.apply ? words.applied : words.retentionHead;
    terminal.stdout.write(`${[head, ...due.map((line) => told(line, locale))].join('\n')}\n`);
    if (due.length > 0 && !command.apply) terminal.stderr.write(`${words.toApply}\n`);
    return DONE;
  });
}

async function applyAll(ctx: Context, terminal: Terminal): Promise<void> {
  const store = attachmentStore(terminal);
  for (;;) {
    const { more } = await applyRetention({
      db: ctx.db,
      now: ctx.now(),
      limit: ROWS_AT_ONCE,
      newId: () => ctx.newId.ordered(),
      actor: actorRecord(ctx.actor),
      removeFile: store && ((id) => store.remove(id)),
    });
    if (!more) return;
  }
}

function told({ key, due, after, action, oldest }: RetentionLine, locale: Locale): string {
  return fill(locale.privacy.retentionLine, {
    kind: key,
    count: new Intl.NumberFormat(locale.language).format(due),
    after,
    action: locale.privacy.actions[action],
    oldest: oldest?.toISOString().slice(0, 10) ?? '-',
  });
}
