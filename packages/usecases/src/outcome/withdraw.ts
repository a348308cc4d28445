import { type Outcome, type OutcomeWithdrawalInput, outcomeWithdrawalInput } from '@navette/contracts';
import { findOutcome, transaction, updateOutcome } from '@navette/db';
import { DomainError, notFound } from '@navette/domain';
import { endClocks } from '../clock/end.ts';
import type { Context } from '../context/context.ts';
import { parse, staleVersion } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { introductionScope } from '../introduction/scope.ts';
import { outcomeParty, refuseWithdrawn } from './access.ts';
import { outcomeView } from './view.ts';

/**
 * Takes an outcome back: it stays in the ledger and counts no more.
 * @throws DomainError `forbidden` for the side that did not declare it, which disputes; `illegal_transition` where it was done
 */
export async function withdrawOutcome(ctx: Context, id: string, input: OutcomeWithdrawalInput): Promise<Outcome> {
  const { row: current, party } = await outcomeParty(ctx, id, 'outcome.write');
  const { version } = parse(outcomeWithdrawalInput, input);
  if (party.side !== 'facilitator' && party.side !== current.declaredBy)
    throw new DomainError('forbidden', 'Whoever declared an outcome takes it back; the other side disputes it.');
  refuseWithdrawn(current);
  const now = ctx.now();
  const row = await transaction(ctx.db, async (trx) => {
    const changed = await updateOutcome(trx, id, version, { withdrawnAt: now, updatedAt: now });
    if (!changed) throw staleVersion((await findOutcome(trx, id))?.version ?? current.version);
    await endClocks(trx, ctx, { outcomeId: id }, 'stopped');
    const payload = { introductionId: current.introductionId, outcomeId: id, by: party.side };
    await record(trx, ctx, [{ kind: 'outcome.withdrawn', ...introductionScope(party.row), payload }]);
    return findOutcome(trx, id);
  });
  if (row === undefined) throw notFound();
  return outcomeView(row, party.side);
}
