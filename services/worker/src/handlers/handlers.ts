import type { JobHandlers } from '@navette/jobs';
import type { IndexContext } from '@navette/usecases';
import { matchNeed } from './match-need.ts';
import { matchProfile } from './match-profile.ts';

/** A handler for every job; one that is missing does not compile. */
export function createHandlers(contextOf: (job: string) => IndexContext): JobHandlers {
  return {
    'match-need': (payload) => matchNeed(contextOf('match-need'), payload),
    'match-profile': (payload) => matchProfile(contextOf('match-profile'), payload),
  };
}
