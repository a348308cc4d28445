import { type NeedMoveInput, type NeedView, needMoves } from '@navette/contracts';
import { type Executor, findNeed, lockNeed, type NeedWithOwner, transaction, updateNeed } from '@navette/db';
import {
  authorise,
  DomainError,
  mayApprove,
  NEED_TRANSITIONS,
  type NeedTransition,
  needRelation,
  nextNeedState,
  notFound,
} from '@navette/domain';
import type { z } from 'zod';
import type { Context } from '../context/context.ts';
import { parse, staleVersion } from '../context/parse.ts';
import { record } from '../context/record.ts';
import { sendToMatching } from '../match/want.ts';
import type { AskedOwner } from './ask-owner.ts';
import { followMove } from './follow-move.ts';
import { needOfOwnersSide } from './identifying-details.ts';
import { needScope, needSubject } from './subject.ts';
import { teaserOf } from './teaser.ts';
import { visibleNeed } from './update.ts';

/**
 * Moves a need along the state table, by one of its named transitions; publishing leads to matches by itself.
 * State row, event and outbox row are written in one transaction.
 * @throws DomainError `not_found`, `forbidden`, `illegal_transition`, `stale_version`, `invalid`
 */
export async function moveNeed<M extends NeedTransition>(
  ctx: Context,
  id: string,
  transition: M,
  input: NeedMoveInput<M>,
): Promise<NeedView> {
  const need = await visibleNeed(ctx, id);
  authorise(ctx.actor, 'need.move', needSubject(need));
  const given = parse<z.ZodType<MoveFields>>(needMoves[transition], input);
  nextNeedState(need.state, transition, needRelation(ctx.actor, needSubject(need)));
  if (transition === 'approve') checkApproval(ctx, need, given.ownerApproval !== undefined);
  const row = await transaction(ctx.db, (trx) => writeMove(trx, ctx, need, transition, given));
  return needOfOwnersSide(ctx.db, row);
}

export interface MoveFields {
  readonly version: number;
  readonly reason?: string | undefined;
  readonly ownerApproval?: object | undefined;
  /** Whom the owner's "bon pour diffusion" is asked of. */
  readonly askOwner?: AskedOwner | undefined;
}

/** The same, in a transaction that a link is used in. The caller has found that the actor may move it. */
export async function writeMove(
  trx: Executor,
  ctx: Context,
  need: NeedWithOwner,
  transition: NeedTransition,
  given: MoveFields,
): Promise<NeedWithOwner> {
  const locked = await lockNeed(trx, need.id);
  if (locked === undefined) throw notFound();
  if (locked.version !== given.version) throw staleVersion(locked.version);
  const relation = needRelation(ctx.actor, needSubject(need));
  const to = nextNeedState(locked.state, transition, relation);
  const publishes = to === 'published';
  const onBehalf = need.onBehalf || (transition === 'submit' && relation !== 'owner');
  await updateNeed(trx, need.id, given.version, {
    state: to,
    stateReason: given.reason ?? null,
    updatedAt: ctx.now(),
    ...(publishes && {
      publishedAt: need.publishedAt ?? ctx.now(),
      teaser: JSON.stringify(await teaserOf(trx, need)),
    }),
    // The owner's own yes, by itself, by link, or put on record.
    ...(transition === 'approve' && need.onBehalf && { approvedByOwnerAt: ctx.now() }),
    ...(transition === 'submit' && relation === 'owner' && { approvedByOwnerAt: ctx.now() }),
    // What a facilitator hands in waits for the owner's yes, whoever began it.
    ...(transition === 'submit' && relation !== 'owner' && { onBehalf: true, approvedByOwnerAt: null }),
  });
  await record(trx, ctx, [
    {
      kind: NEED_TRANSITIONS[transition].event,
      ...needScope(need),
      payload: { from: locked.state, to, ...definedReason(given) },
    },
  ]);
  if (publishes) await sendToMatching(trx, ctx, [need.id]);
  await followMove(trx, ctx, { ...need, onBehalf }, transition, given);
  const row = await findNeed(trx, need.id);
  if (row === undefined) throw notFound();
  return row;
}

function checkApproval(ctx: Context, need: NeedWithOwner, attested: boolean): void {
  const relation = needRelation(ctx.actor, needSubject(need));
  if (mayApprove(need, relation, attested)) return;
  throw new DomainError(
    'forbidden',
    need.onBehalf
      ? 'This need was written on behalf of its owner, who gives the "bon pour diffusion"; put it on record as ownerApproval.'
      : 'This need was written by its owner; a facilitator of its operator approves it.',
  );
}

function definedReason(given: {
  reason?: string | undefined;
  ownerApproval?: object | undefined;
}): Record<string, unknown> {
  return {
    ...(given.reason !== undefined && { reason: given.reason }),
    ...(given.ownerApproval !== undefined && { ownerApproval: given.ownerApproval }),
  };
}
