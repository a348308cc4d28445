import type { IntroductionWithSides } from '@navette/db';
import type { EventScope } from '@navette/domain';

/** Who may read events of an introduction. */
export function introductionScope(row: IntroductionWithSides): EventScope {
  return {
    needId: row.needId,
    organisationId: row.ownerId,
    operatorId: row.operatorId,
    profileId: row.profileId,
    profileOrganisationId: row.startupId,
    ...(row.matchId !== null && { matchId: row.matchId }),
  };
}
