import { type Introduction, type IntroductionMove, introductionMove } from '@navette/contracts';
import { addIntroductionSteps, findIntroduction, nextStepPosition, transaction, updateIntroduction } from '@navette/db';
import { authorise, checkIntroductionMove, notFound } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse, staleVersion } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { introductionSubject, visibleIntroduction } from './read.ts';
import { introductionView } from './view.ts';

/** Takes an introduction to another step, or to its end. @throws DomainError `not_found`, `illegal_transition`, `stale_version` */
export async function moveIntroduction(ctx: Context, id: string, input: IntroductionMove): Promise<Introduction> {
  const current = await visibleIntroduction(ctx, id);
  authorise(ctx.actor, 'introduction.write', introductionSubject(current), 'introduction.read');
  const given = parse(introductionMove, input);
  checkIntroductionMove(current.needKind, current.state, given.state);
  const now = ctx.now();
  const onDay = given.on ?? now.toISOString().slice(0, 10);
  const row = await transaction(ctx.db, async (trx) => {
    const changed = await updateIntroduction(trx, id, given.version, {
      state: given.state,
      stateReason: given.reason ?? null,
      stateSince: onDay,
      ...(given.amount !== undefined && { amount: given.amount }),
      ...(given.note !== undefined && { note: given.note }),
      updatedAt: now,
    });
    if (!changed) throw staleVersion((await findIntroduction(trx, id))?.version ?? current.version);
    await addIntroductionSteps(trx, [
      {
        introductionId: id,
        position: await nextStepPosition(trx, id),
        state: given.state,
        reason: given.reason ?? null,
        onDay,
        recordedAt: now,
        recordedBy: ctx.actor.kind === 'person' ? ctx.actor.personId : null,
      },
    ]);
    await record(trx, ctx, [
      {
        kind: 'introduction.moved',
        needId: current.needId,
        organisationId: current.ownerId,
        operatorId: current.operatorId,
        profileId: current.profileId,
        profileOrganisationId: current.startupId,
        payload: { introductionId: id, from: current.state, to: given.state },
      },
    ]);
    return findIntroduction(trx, id);
  });
  if (row === undefined) throw notFound();
  return introductionView(row, ctx.actor);
}
