import { type Outcome, type OutcomeChange, outcomeChange } from '@navette/contracts';
import { findOutcome, type OutcomeRow, transaction, updateOutcome } from '@navette/db';
import { answersAfterChange, notFound, sameFacts } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { definedOnly } from '../context/defined-only.ts';
import { parse, staleVersion } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { introductionScope } from '../introduction/scope.ts';
import { outcomeParty, refuseWithdrawn, wordOf } from './access.ts';
import { askForConfirmation } from './ask.ts';
import { checkFacts } from './check-facts.ts';
import { outcomeView } from './view.ts';

/**
 * Says it otherwise. Whoever changes a fact confirms the new one, and the other side is asked again; a note or a file changes
 * nobody's word.
 * @throws DomainError `not_found`, `invalid`, `stale_version`; `illegal_transition` for one that was taken back
 */
export async function changeOutcome(ctx: Context, id: string, input: OutcomeChange): Promise<Outcome> {
  const { row: current, party } = await outcomeParty(ctx, id, 'outcome.write');
  const { version, ...given } = parse(outcomeChange, input);
  refuseWithdrawn(current);
  const change = definedOnly(given);
  const next: OutcomeRow = { ...current, ...change };
  await checkFacts(ctx, party, { ...change, startsOn: next.startsOn, endsOn: next.endsOn });
  const reset = !sameFacts(current, next);
  const answers = answersAfterChange(party.side);
  const row = await transaction(ctx.db, async (trx) => {
    const changed = await updateOutcome(trx, id, version, {
      ...change,
      ...(reset && { ...wordOf(ctx, 'owner', answers.owner), ...wordOf(ctx, 'startup', answers.startup) }),
      updatedAt: ctx.now(),
    });
    if (!changed) throw staleVersion((await findOutcome(trx, id))?.version ?? current.version);
    const written = await findOutcome(trx, id);
    if (written === undefined) throw notFound();
    if (reset) await askForConfirmation(trx, ctx, party, written);
    const payload = { introductionId: current.introductionId, outcomeId: id, by: party.side, reset };
    await record(trx, ctx, [{ kind: 'outcome.changed', ...introductionScope(party.row), payload }]);
    return written;
  });
  return outcomeView(row, party.side);
}
