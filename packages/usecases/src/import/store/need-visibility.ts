import type { NeedRow } from '@navette/db';
import { type NeedState, showsMore, type Visibility } from '@navette/domain';
import { type ImportProblem, noted } from '../problem.ts';

/** States that the owner's yes still comes after. */
const BEFORE_THE_YES: readonly NeedState[] = ['draft', 'returned'];

/**
 * The visibility that a list may give to a need that is here. Startups see no more of it than its owner said yes to: once it
 * was sent to the owner a list can make it more discreet, and not more public (`visibility_kept`).
 */
export function visibilityFor(
  current: Pick<NeedRow, 'state' | 'visibility'>,
  wanted: Visibility | undefined,
  problems: ImportProblem[],
): Visibility | undefined {
  const { visibility, state } = current;
  const teaserPublic = false;
  const morePublic =
    wanted !== undefined && showsMore({ visibility, teaserPublic }, { visibility: wanted, teaserPublic });
  if (!morePublic || BEFORE_THE_YES.includes(state)) return wanted;
  problems.push(noted('visibility_kept', 'visibility'));
  return undefined;
}
