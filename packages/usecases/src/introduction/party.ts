import { findIntroduction, findNeed, type IntroductionWithSides, type NeedWithOwner } from '@navette/db';
import {
  type Action,
  authorise,
  DomainError,
  may,
  namesDisclosed,
  notFound,
  relationsOf,
  type Side,
} from '@navette/domain';
import type { Context } from '../context/context.ts';
import { NO_ID } from '../context/no-id.ts';
import { needSubject } from '../need/subject.ts';

/** An introduction as somebody who takes part in it stands to it. */
export interface Party {
  readonly row: IntroductionWithSides;
  readonly need: NeedWithOwner;
  readonly side: Side;
  /** Both sides said yes: before that the startup knows nothing of the owner. */
  readonly named: boolean;
}

/**
 * An introduction that the actor takes part in, and may do `action` on.
 * @throws DomainError `unauthenticated`; `not_found` for whoever has no part in it, `forbidden` where the action is another
 * side's
 */
export async function partyOf(ctx: Context, id: string, action: Action): Promise<Party> {
  if (ctx.actor.kind === 'visitor') throw new DomainError('unauthenticated', 'Sign in first.');
  const row = await findIntroduction(ctx.db, id);
  const need = await findNeed(ctx.db, row?.needId ?? NO_ID);
  if (row === undefined || need === undefined) throw notFound();
  const subject = partySubject(row, need);
  const named = namesDisclosed(row);
  const seesIt =
    may(ctx.actor, 'introduction.read', subject) ||
    // What a facilitator wrote down for the operator's own use is nothing that a startup was told.
    (may(ctx.actor, 'introduction.read_disclosed', subject) && (row.askedAt !== null || named));
  if (!seesIt) throw notFound();
  authorise(ctx.actor, action, subject);
  return { row, need, side: sideOf(ctx, subject, row), named };
}

/**
 * The same, where both sides know each other.
 * @throws DomainError `unauthenticated`, `not_found`, `forbidden`; `illegal_transition` before both sides said yes
 */
export async function namedParty(ctx: Context, id: string, action: Action): Promise<Party> {
  const party = await partyOf(ctx, id, action);
  if (!party.named) {
    throw new DomainError('illegal_transition', 'Both sides say yes first; until then neither is named to the other.', [
      {
        pointer: '/introductionId',
        code: 'names_not_disclosed',
        expected: 'an introduction that both sides said yes to',
      },
    ]);
  }
  return party;
}

/** An introduction as the policy table sees it, from both its sides. */
function partySubject(row: IntroductionWithSides, need: NeedWithOwner) {
  return {
    ...needSubject(need),
    introducedOrganisationIds: [row.startupId],
    openedBy: [row.id, need.id],
  };
}

function sideOf(ctx: Context, subject: ReturnType<typeof partySubject>, row: IntroductionWithSides): Side {
  if (ctx.actor.kind === 'link') return ctx.actor.side === 'startup' ? 'startup' : 'owner';
  const relations = relationsOf(ctx.actor, subject);
  // Somebody who facilitates speaks as that, also where an organisation of theirs takes part.
  if (relations.includes('facilitator') || relations.includes('admin') || relations.includes('system')) {
    return 'facilitator';
  }
  return relations.includes('owner') && row.ownerId !== row.startupId ? 'owner' : 'startup';
}
