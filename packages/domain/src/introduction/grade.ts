import type { MatchState } from '../match/states.ts';
import { type Consents, namesDisclosed } from './sides.ts';
import type { IntroductionState } from './states.ts';

/** What became of a pair of a need and a startup; `introduction` is null where none was. */
export interface PairHistory {
  readonly match: MatchState | null;
  readonly introduction: (Consents & { readonly state: IntroductionState }) | null;
}

/**
 * How good an answer a startup was to a need, for those that come after: 3 where both sides said yes, 2 the startup alone, 1
 * where it was shortlisted or asked, 0 where somebody said no. A no after two yeses takes nothing back: they met.
 */
export function gradeOf({ match, introduction }: PairHistory): 0 | 1 | 2 | 3 {
  if (introduction === null) return match === 'shortlisted' ? 1 : 0;
  if (namesDisclosed(introduction)) return 3;
  if (introduction.state === 'declined') return 0;
  return introduction.interestedAt === null ? 1 : 2;
}
