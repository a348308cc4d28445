import { type Outcome, type OutcomeAnswerInput, outcomeAnswerFields, saysWhy, WHY_EXPECTED } from '@navette/contracts';
import { type Executor, findOutcome, transaction, updateOutcome } from '@navette/db';
import { invalidField, notFound, type OutcomeSide } from '@navette/domain';
import type { z } from 'zod';
import { endClocks, partiesOf } from '../clock/end.ts';
import type { Context } from '../context/context.ts';
import { parse, staleVersion } from '../context/parse.ts';
import { record } from '../context/record.ts';
import type { Party } from '../introduction/party.ts';
import { introductionScope } from '../introduction/scope.ts';
import { type OutcomeParty, outcomeParty, refuseWithdrawn, wordOf } from './access.ts';
import { outcomeView } from './view.ts';

/** Whoever came by a link may answer what the link was written about, whatever version that has. */
const answerInput = outcomeAnswerFields.partial({ version: true }).refine(saysWhy, WHY_EXPECTED);
export type AnswerOutcomeInput = Omit<OutcomeAnswerInput, 'version'> & { readonly version?: number | undefined };

/**
 * A side says whether it is so; a facilitator puts on record what a side said, and how. A side may change its mind.
 * @throws DomainError `not_found`, `invalid`, `stale_version`; `illegal_transition` for one that was taken back
 */
export async function answerOutcome(ctx: Context, id: string, input: AnswerOutcomeInput): Promise<Outcome> {
  const found = await outcomeParty(ctx, id, 'outcome.answer');
  const given = parse(answerInput, input);
  return transaction(ctx.db, (trx) => writeOutcomeAnswer(trx, ctx, found, given));
}

/** The same, in a transaction that a link is used in. */
export async function writeOutcomeAnswer(
  trx: Executor,
  ctx: Context,
  { row: current, party }: OutcomeParty,
  { version = current.version, answer, reason, side, means }: z.output<typeof answerInput>,
): Promise<Outcome> {
  refuseWithdrawn(current);
  const spoken = speaker(party, side, means);
  const change = { ...wordOf(ctx, spoken, answer, reason ?? null), updatedAt: ctx.now() };
  if (!(await updateOutcome(trx, current.id, version, change)))
    throw staleVersion((await findOutcome(trx, current.id))?.version ?? current.version);
  const { id, introductionId } = current;
  await endClocks(trx, ctx, { outcomeId: id, waitsFor: spoken }, 'answered', await partiesOf(trx, party.row));
  const payload = { introductionId, outcomeId: id, side: spoken, answer, ...(means !== undefined && { means }) };
  await record(trx, ctx, [{ kind: 'outcome.answered', ...introductionScope(party.row), payload }]);
  const row = await findOutcome(trx, id);
  if (row === undefined) throw notFound();
  return outcomeView(row, party.side);
}

/** Whose word it is. Nobody speaks for the other side, and a facilitator says how it heard. @throws DomainError `invalid` */
function speaker(party: Party, side: OutcomeSide | undefined, means: string | undefined): OutcomeSide {
  if (party.side === 'facilitator') {
    if (side === undefined) throw invalidField('/side', 'required', 'whose word it is: owner or startup');
    if (means === undefined) throw invalidField('/means', 'required', 'how it reached you');
    return side;
  }
  if (side !== undefined && side !== party.side) throw invalidField('/side', 'not_yours', `${party.side}, or nothing`);
  if (means !== undefined) throw invalidField('/means', 'not_yours', 'nothing: your own word needs no other means');
  return party.side;
}
