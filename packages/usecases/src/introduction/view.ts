import type { Introduction } from '@navette/contracts';
import type { IntroductionWithSides } from '@navette/db';
import { type Actor, may, namesDisclosed } from '@navette/domain';

/** An introduction as the owner's side sees it; the note is for those who facilitate it. */
export function introductionView(row: IntroductionWithSides, actor: Actor): Introduction {
  return {
    id: row.id,
    need: { id: row.needId, title: row.needTitle, kind: row.needKind },
    owner: { id: row.ownerId, name: row.ownerName },
    profile: { id: row.profileId, title: row.profileTitle },
    startup: { id: row.startupId, name: row.startupName },
    state: row.state,
    stateReason: row.stateReason,
    stateSince: row.stateSince,
    amount: row.amount,
    note: may(actor, 'introduction.write', { operatorId: row.operatorId }) ? row.note : null,
    named: namesDisclosed(row),
    clock: row.clock,
    version: row.version,
    createdAt: row.createdAt.toISOString(),
  };
}
