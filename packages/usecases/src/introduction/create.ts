import { type Introduction, type IntroductionInput, introductionInput } from '@navette/contracts';
import {
  findIntroduction,
  findIntroductionsOfNeeds,
  findProfile,
  insertIntroduction,
  matchesByProfile,
  transaction,
} from '@navette/db';
import {
  authorise,
  checkIntroductionMove,
  DomainError,
  type IntroductionState,
  introductionSteps,
  invalidField,
  type NeedKind,
  notFound,
} from '@navette/domain';
import type { Context } from '../context/context.ts';
import { parse } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { needScope, needSubject } from '../need/subject.ts';
import { visibleNeed } from '../need/update.ts';
import { introductionView } from './view.ts';

/**
 * Puts an introduction on the record as a facilitator knows it, with what it went through so far.
 * @throws DomainError `duplicate` when need and startup were introduced before, `illegal_transition`, `not_found`
 */
export async function createIntroduction(
  ctx: Context,
  input: IntroductionInput,
  id: string = ctx.newId.opaque(),
): Promise<Introduction> {
  const given = parse(introductionInput, input);
  const need = await visibleNeed(ctx, given.needId);
  authorise(ctx.actor, 'introduction.write', needSubject(need), 'need.read');
  const profile = await findProfile(ctx.db, given.profileId);
  if (profile === undefined) throw invalidField('/profileId', 'unknown_profile', 'the id of a profile');
  const now = ctx.now();
  const today = now.toISOString().slice(0, 10);
  checkHistory(need.kind, given.steps);
  const last = given.steps.at(-1);
  if (last === undefined) throw invalidField('/steps', 'required', 'one step at least');
  const personId = ctx.actor.kind === 'person' ? ctx.actor.personId : null;
  const row = await transaction(ctx.db, async (trx) => {
    const standing = await findIntroductionsOfNeeds(trx, [need.id]);
    if (standing.some((other) => other.profileId === profile.id)) {
      throw new DomainError('duplicate', 'This startup was introduced to this need before.', [
        { pointer: '/profileId', code: 'duplicate', expected: 'a startup that was not introduced to this need' },
      ]);
    }
    const match = (await matchesByProfile(trx, need.id)).get(profile.id);
    await insertIntroduction(
      trx,
      {
        id,
        editionId: need.editionId,
        operatorId: need.operatorId,
        needId: need.id,
        profileId: profile.id,
        matchId: match?.id ?? null,
        state: last.state,
        stateReason: last.reason ?? null,
        stateSince: last.on ?? today,
        amount: given.amount ?? null,
        note: given.note ?? null,
        source: 'navette',
        createdAt: now,
        updatedAt: now,
      },
      given.steps.map((step, position) => ({
        introductionId: id,
        position,
        state: step.state,
        reason: step.reason ?? null,
        onDay: step.on ?? today,
        recordedAt: now,
        recordedBy: personId,
      })),
    );
    await record(trx, ctx, [
      {
        kind: 'introduction.created',
        ...needScope(need),
        profileId: profile.id,
        profileOrganisationId: profile.organisationId,
        payload: { introductionId: id, state: last.state },
      },
    ]);
    return findIntroduction(trx, id);
  });
  if (row === undefined) throw notFound();
  return introductionView(row, ctx.actor);
}

function checkHistory(
  kind: NeedKind,
  steps: readonly { readonly state: IntroductionState; readonly on?: string | undefined }[],
): void {
  for (const [n, step] of steps.entries()) {
    const before = steps[n - 1];
    if (before === undefined) {
      if (!introductionSteps(kind).includes(step.state))
        throw invalidField('/steps/0/state', 'unknown_step', `a step of: ${introductionSteps(kind).join(', ')}`);
      continue;
    }
    checkIntroductionMove(kind, before.state, step.state);
    if (before.on !== undefined && step.on !== undefined && step.on < before.on)
      throw invalidField(`/steps/${n}/on`, 'out_of_order', `a day not before ${before.on}`);
  }
}
