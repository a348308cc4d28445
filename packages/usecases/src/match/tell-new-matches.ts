import { type Executor, findPendingMail, type NeedWithOwner, updateMail } from '@navette/db';
import type { Context } from '../context/context.ts';
import { type NewLetter, queueMails } from '../mail/queue.ts';
import { facilitatorRecipients } from '../mail/recipients.ts';

/** What comes for one need within this time is told together. */
const GATHERED_MS = 15 * 60_000;

/**
 * Tells those who follow a need that the engine found new matches of it: one mail for what comes within a quarter of an
 * hour, or a line of the digest of who reads news daily or weekly. What is found while such a mail waits is counted in it.
 */
export async function tellNewMatches(trx: Executor, ctx: Context, need: NeedWithOwner, added: number): Promise<void> {
  if (added === 0) return;
  const letters: NewLetter[] = [];
  for (const to of await facilitatorRecipients(trx, need)) {
    const pending = await findPendingMail(trx, { kind: 'new_matches', needId: need.id, address: to.address });
    if (pending !== undefined) {
      const told = pending.data as { readonly count: number };
      const data = { ...told, needTitle: need.title, count: told.count + added };
      await updateMail(trx, pending.id, { data: JSON.stringify(data) });
      continue;
    }
    letters.push({
      kind: 'new_matches',
      to,
      operatorId: need.operatorId,
      needId: need.id,
      data: { needTitle: need.title, count: added },
      path: `/needs/${need.id}`,
      notBefore: new Date(ctx.now().getTime() + GATHERED_MS),
    });
  }
  await queueMails(trx, ctx, letters);
}
