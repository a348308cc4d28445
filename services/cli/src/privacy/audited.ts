import type { Executor } from '@navette/db';
import { actorRecord } from '@navette/domain';
import { type AuditEntry, writeAudit } from '@navette/privacy';
import type { Context } from '@navette/usecases';

/** Notes in the audit log what a command did, as the system. */
export function noteCommand(trx: Executor, ctx: Context, entries: readonly AuditEntry[]): Promise<void> {
  return writeAudit(trx, {
    actor: actorRecord(ctx.actor),
    at: ctx.now(),
    newId: () => ctx.newId.ordered(),
    entries,
  });
}
