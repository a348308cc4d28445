import type { Introduction } from '@navette/contracts';
import { introductionSteps, isIntroductionEnd } from '@navette/contracts/vocabulary';

type State = Introduction['state'];
type Kind = Introduction['need']['kind'];

/** Steps that follow from what a side said, not from a move. */
const BY_ANSWER: readonly State[] = ['proposed', 'interested', 'connected'];

/** Where a facilitator may take an introduction: any later step of its kind, or, from an end, any step after names. */
export function stepsAhead(state: State, kind: Kind): readonly State[] {
  const steps = introductionSteps(kind);
  const from = isIntroductionEnd(state) ? -1 : steps.indexOf(state);
  return steps.filter((step, at) => at > from && !BY_ANSWER.includes(step));
}

/** How a facilitator may end it; nothing where it is over, or has reached its last step. */
export function endsOf(state: State, kind: Kind): readonly State[] {
  const isOver = isIntroductionEnd(state) || state === introductionSteps(kind).at(-1);
  return isOver ? [] : ['declined', 'expired', 'closed'];
}
