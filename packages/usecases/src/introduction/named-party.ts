import type { IntroductionWithSides } from '@navette/db';
import { type Action, DomainError, type EventScope } from '@navette/domain';
import type { Context } from '../context/context.ts';
import { introductionParty } from './party.ts';

/** Who asks for what in an introduction. */
export type Party = Awaited<ReturnType<typeof introductionParty>>;

/** How the actor stands to an introduction. @throws DomainError `unauthenticated`, `not_found` */
export async function partyOf(ctx: Context, introductionId: string, action: Action): Promise<Party> {
  if (ctx.actor.kind === 'visitor') throw new DomainError('unauthenticated', 'Sign in first.');
  return introductionParty(ctx, introductionId, action);
}

/**
 * The same, where both sides know each other.
 * @throws DomainError `unauthenticated`, `not_found`; `illegal_transition` before both sides said yes
 */
export async function namedParty(ctx: Context, introductionId: string, action: Action): Promise<Party> {
  const party = await partyOf(ctx, introductionId, action);
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

/** Who may read events of an introduction. */
export function introductionScope(row: IntroductionWithSides): EventScope {
  return {
    needId: row.needId,
    organisationId: row.ownerId,
    operatorId: row.operatorId,
    profileId: row.profileId,
    profileOrganisationId: row.startupId,
  };
}
