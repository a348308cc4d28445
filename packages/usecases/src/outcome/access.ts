import { findOutcome, type OutcomeRow } from '@navette/db';
import { type Action, DomainError, notFound, type OutcomeSide } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { NO_ID } from '../context/no-id.ts';
import { namedParty, type Party } from '../introduction/party.ts';

/** An outcome, and how the actor stands to its introduction. */
export interface OutcomeParty {
  readonly row: OutcomeRow;
  readonly party: Party;
}

/** @throws DomainError `unauthenticated`, `not_found`; `illegal_transition` before names */
export async function outcomeParty(ctx: Context, id: string, action: Action): Promise<OutcomeParty> {
  if (ctx.actor.kind === 'visitor') throw new DomainError('unauthenticated', 'Sign in first.');
  const row = await findOutcome(ctx.db, id);
  const party = await namedParty(ctx, row?.introductionId ?? NO_ID, action);
  if (row === undefined) throw notFound();
  return { row, party };
}

/** Refuses what was taken back. @throws DomainError `illegal_transition` */
export function refuseWithdrawn(row: OutcomeRow): void {
  if (row.withdrawnAt !== null) throw new DomainError('illegal_transition', 'This outcome was taken back.');
}

/** The columns that hold a side's word. */
export function wordOf(
  ctx: Context,
  side: OutcomeSide,
  answer: 'confirmed' | 'disputed' | null,
  reason: string | null = null,
) {
  const by = answer !== null && ctx.actor.kind === 'person' ? ctx.actor.personId : null;
  const at = answer === null ? null : ctx.now();
  return side === 'owner'
    ? { ownerAnswer: answer, ownerAnsweredAt: at, ownerAnsweredBy: by, ownerReason: reason }
    : { startupAnswer: answer, startupAnsweredAt: at, startupAnsweredBy: by, startupReason: reason };
}
