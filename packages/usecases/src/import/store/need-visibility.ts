import type { NeedRow } from '@navette/db';
import { isWider, type NeedState, type Visibility } from '@navette/domain';
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
  const morePublic = wanted !== undefined && isWider(current.visibility, wanted);
  if (!morePublic || BEFORE_THE_YES.includes(current.state)) return wanted;
  problems.push(noted('visibility_kept', 'visibility'));
  return undefined;
}
