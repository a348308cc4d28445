import { type Executor, type IntroductionWithSides, lockIntroduction } from '@navette/db';
import { type IntroductionState, introductionSteps, isIntroductionEnd, notFound } from '@navette/domain';
import { partiesOf } from '../clock/end.ts';
import type { Context } from '../context/context.ts';
import { record } from '../context/record.ts';
import { introductionScope } from './scope.ts';
import { takeStep } from './step.ts';

/**
 * Takes an introduction on to a step that follows from something else, such as a meeting that was planned. One that is
 * further on, or over, stays where it is.
 */
export async function advance(
  trx: Executor,
  ctx: Context,
  row: IntroductionWithSides,
  to: IntroductionState,
): Promise<void> {
  const current = await lockIntroduction(trx, row.id);
  const parties = current && (await partiesOf(trx, current));
  if (current === undefined || parties === undefined) throw notFound();
  const steps = introductionSteps(parties.need.kind);
  if (isIntroductionEnd(current.state) || steps.indexOf(to) <= steps.indexOf(current.state)) return;
  await takeStep(trx, ctx, current, parties, { to, bySide: 'facilitator' });
  const payload = { introductionId: row.id, from: current.state, to };
  await record(trx, ctx, [{ kind: 'introduction.moved', ...introductionScope(row), payload }]);
}
