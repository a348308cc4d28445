import type { IntroductionWithSides, NeedWithOwner } from '@navette/db';
import type { EventScope } from '@navette/domain';
import { needScope } from '../need/subject.ts';

/** Who may read events of an introduction. */
export function scope(row: IntroductionWithSides, need: NeedWithOwner): EventScope {
  return {
    ...needScope(need),
    profileId: row.profileId,
    profileOrganisationId: row.startupId,
    ...(row.matchId !== null && { matchId: row.matchId }),
  };
}
