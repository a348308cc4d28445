import type { Executor, OutcomeRow } from '@navette/db';
import { CONFIRMATION_OF_SIDE, OUTCOME_SIDES, type OutcomeSide } from '@navette/domain';
import { endClocks, partiesOf, placeOfProfile } from '../clock/end.ts';
import { startClock } from '../clock/start.ts';
import type { Context } from '../context/context.ts';
import type { Party } from '../introduction/party.ts';
import { queueMails } from '../mail/queue.ts';
import { ownerRecipients, startupRecipients } from '../mail/recipients.ts';
import { factInWords } from './fact.ts';

/**
 * Asks each side that has not said anything yet whether it is so, by a link that needs no account, and puts it on the clock.
 * What was asked of an earlier version is asked again, because something else is asked.
 */
export async function askForConfirmation(trx: Executor, ctx: Context, party: Party, row: OutcomeRow): Promise<void> {
  const { row: introduction, need } = party;
  const { operatorId, needId } = introduction;
  const parties = await partiesOf(trx, introduction);
  for (const side of OUTCOME_SIDES) {
    const answered = answerOf(row, side) !== null;
    await endClocks(trx, ctx, { outcomeId: row.id, waitsFor: side }, answered ? 'answered' : 'stopped', parties);
    if (answered) continue;
    const dueOn = await startClock(trx, ctx, {
      kind: CONFIRMATION_OF_SIDE[side],
      need,
      introductionId: introduction.id,
      outcomeId: row.id,
      ...(parties?.profile !== undefined && { startupPlace: placeOfProfile(parties.profile) }),
    });
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
