import type { Executor, OutcomeRow } from '@navette/db';
import { OUTCOME_SIDES, type OutcomeSide } from '@navette/domain';
import type { Context } from '../context/context.ts';
import type { Party } from '../introduction/named-party.ts';
import { queueMails } from '../mail/queue.ts';
import { ownerRecipients, startupRecipients } from '../mail/recipients.ts';

/**
 * Asks each side that has not said anything yet whether it is so. What was asked of an earlier version is asked again,
 * because something else is asked.
 */
export async function askForConfirmation(trx: Executor, ctx: Context, party: Party, row: OutcomeRow): Promise<void> {
  const { row: introduction, need } = party;
  for (const side of OUTCOME_SIDES) {
    if (answerOf(row, side) !== null) continue;
    const recipients =
      side === 'owner'
        ? await ownerRecipients(trx, need)
        : await startupRecipients(trx, introduction.operatorId, introduction.startupId);
    await queueMails(
      trx,
      ctx,
      recipients.map((to) => ({
        kind: 'confirmation_asked' as const,
        occasion: `confirmation_asked:${row.id}:${row.version}:${to.address}`,
        to,
        operatorId: introduction.operatorId,
        needId: introduction.needId,
        introductionId: introduction.id,
        data: { outcomeId: row.id },
      })),
    );
  }
}

function answerOf(row: OutcomeRow, side: OutcomeSide): string | null {
  return side === 'owner' ? row.ownerAnswer : row.startupAnswer;
}
