import { type Outcome, type OutcomeInput, outcomeInput } from '@navette/contracts';
import { countOutcomes, findOutcome, insertOutcome, transaction } from '@navette/db';
import { answersAfterChange, DomainError, invalidField, notFound, outcomeKinds } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { definedOnly } from '../context/defined-only.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { namedParty } from '../introduction/party.ts';
import { introductionScope } from '../introduction/scope.ts';
import { wordOf } from './access.ts';
import { askForConfirmation } from './ask.ts';
import { checkFacts } from './check-facts.ts';
import { outcomeView } from './view.ts';

/** Outcomes that one introduction takes. */
export const MOST_OUTCOMES = 100;

/**
 * Writes into the ledger what came of an introduction. The side that says it confirms it by that; the other is asked. What a
 * facilitator says is asked of both.
 * @throws DomainError `not_found`; `invalid`; `illegal_transition` before names, and at 100 outcomes
 */
export async function declareOutcome(ctx: Context, introductionId: string, input: OutcomeInput): Promise<Outcome> {
  const party = await namedParty(ctx, introductionId, 'outcome.write');
  const { kind, ...facts } = parse(outcomeInput, input);
  const kinds = outcomeKinds(party.need.kind);
  if (!kinds.includes(kind)) throw invalidField('/kind', 'not_of_this_need', `one of ${kinds.join(', ')}`);
  await checkFacts(ctx, party, facts);
  const id = ctx.newId.ordered();
  const now = ctx.now();
  const answers = answersAfterChange(party.side);
  const row = await transaction(ctx.db, async (trx) => {
    if ((await countOutcomes(trx, introductionId)) >= MOST_OUTCOMES)
      throw new DomainError('illegal_transition', `This introduction has ${MOST_OUTCOMES} outcomes and takes no more.`);
    await insertOutcome(trx, {
      id,
      introductionId,
      kind,
      ...definedOnly(facts),
      cn8: facts.cn8 ?? [],
      declaredBy: party.side,
      ...wordOf(ctx, 'owner', answers.owner),
      ...wordOf(ctx, 'startup', answers.startup),
      createdAt: now,
      updatedAt: now,
    });
    const written = await findOutcome(trx, id);
    if (written === undefined) throw notFound();
    await askForConfirmation(trx, ctx, party, written);
    const payload = { introductionId, outcomeId: id, kind, by: party.side };
    await record(trx, ctx, [{ kind: 'outcome.declared', ...introductionScope(party.row), payload }]);
    return written;
  });
  return outcomeView(row, party.side);
}
