import { type Introduction, type IntroductionMove, introductionMove } from '@navette/contracts';
import { findIntroduction, lockIntroduction, transaction } from '@navette/db';
import { authorise, checkIntroductionMove, isIntroductionEnd, notFound } from '@navette/domain';
import { partiesOf } from '../clock/end.ts';
import type { Context } from '../context/context.ts';
import { parse, staleVersion } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { introductionSubject, visibleIntroduction } from './read.ts';
import { takeStep } from './step.ts';
import { introductionView } from './view.ts';

/** Takes an introduction to another step, or to its end. @throws DomainError `not_found`, `illegal_transition`, `stale_version` */
export async function moveIntroduction(ctx: Context, id: string, input: IntroductionMove): Promise<Introduction> {
  const current = await visibleIntroduction(ctx, id);
  authorise(ctx.actor, 'introduction.write', introductionSubject(current), 'introduction.read');
  const given = parse(introductionMove, input);
  checkIntroductionMove(current.needKind, current.state, given.state);
  const row = await transaction(ctx.db, async (trx) => {
    const locked = await lockIntroduction(trx, id);
    const parties = locked && (await partiesOf(trx, locked));
    if (locked === undefined || parties === undefined) throw notFound();
    if (locked.version !== given.version) throw staleVersion(locked.version);
    await takeStep(trx, ctx, locked, parties, {
      to: given.state,
      bySide: 'facilitator',
      reason: given.reason ?? null,
      on: given.on,
      change: {
        ...(given.amount !== undefined && { amount: given.amount }),
        ...(given.note !== undefined && { note: given.note }),
        ...(isIntroductionEnd(given.state) && { endedBy: 'facilitator' as const }),
      },
    });
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
