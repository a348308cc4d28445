import type { Executor, OutcomeRow } from '@navette/db';
import { OUTCOME_SIDES, type OutcomeSide } from '@navette/domain';
import type { Context } from '../context/context.ts';
import type { Party } from '../introduction/party.ts';
import { queueMails } from '../mail/queue.ts';
import { ownerRecipients, startupRecipients } from '../mail/recipients.ts';
import { factInWords } from './fact.ts';

/** Days that a side is given to say whether it is so. */
const DAYS = 14;
const DAY_MS = 24 * 3_600_000;

/**
 * Asks each side that has not said anything yet whether it is so, by a link that needs no account. What was asked of an
 * earlier version is asked again, because something else is asked.
 */
export async function askForConfirmation(trx: Executor, ctx: Context, party: Party, row: OutcomeRow): Promise<void> {
  const { row: introduction, need } = party;
  const { operatorId, needId } = introduction;
  const dueOn = new Date(ctx.now().getTime() + DAYS * DAY_MS).toISOString().slice(0, 10);
  for (const side of OUTCOME_SIDES) {
    if (answerOf(row, side) !== null) continue;
    const recipients =
      side === 'owner'
        ? await ownerRecipients(trx, need)
        : await startupRecipients(trx, operatorId, introduction.startupId);
    const link = {
      purpose: 'confirm_outcome' as const,
      side,
      operatorId,
      needId,
      introductionId: introduction.id,
      outcomeId: row.id,
    };
    await queueMails(
      trx,
      ctx,
      recipients.map((to) => ({
        kind: 'confirmation_asked' as const,
        occasion: `confirmation:${row.id}:${row.version}`,
        to,
        operatorId,
        needId,
        introductionId: introduction.id,
        data: { aboutTitle: introduction.needTitle, fact: factInWords(row, to.language), dueOn },
        link,
      })),
    );
  }
}

function answerOf(row: OutcomeRow, side: OutcomeSide): string | null {
  return side === 'owner' ? row.ownerAnswer : row.startupAnswer;
}
