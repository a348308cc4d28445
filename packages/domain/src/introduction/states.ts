import { DomainError } from '../error/domain-error.ts';
import type { NeedKind } from '../need/need.ts';

/** The steps of an introduction to their end, in order. Steps may be skipped. */
export const INNOVATION_STEPS = [
  'proposed',
  'interested',
  'connected',
  'meeting',
  'quote',
  'poc',
  'pilot',
  'contract',
  'deployed',
] as const;

/** Where a product is made or relocated: samples and orders in place of trials. */
export const SUPPLY_STEPS = [
  'proposed',
  'interested',
  'connected',
  'meeting',
  'quote',
  'sample',
  'approval',
  'order',
  'series',
] as const;

/** How an introduction can end before its last step: refused, unanswered (sans réponse), or without a sequel (sans suite). */
export const INTRODUCTION_ENDS = ['declined', 'expired', 'closed'] as const;

export const INTRODUCTION_STATES = [
  ...INNOVATION_STEPS,
  'sample',
  'approval',
  'order',
  'series',
  ...INTRODUCTION_ENDS,
] as const;
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];

/** The steps that an introduction about a need of this kind goes through. */
export function introductionSteps(kind: NeedKind): readonly IntroductionState[] {
  return kind === 'supply' ? SUPPLY_STEPS : INNOVATION_STEPS;
}

/**
 * Whether an introduction may move: forward along the steps of its kind, skipping any, or to an end from any step but the last.
 * An ended one can be taken up again at a step.
 * @throws DomainError `illegal_transition`
 */
export function checkIntroductionMove(kind: NeedKind, from: IntroductionState, to: IntroductionState): void {
  const steps = introductionSteps(kind);
  const ended = isIntroductionEnd(from);
  const allowed = isIntroductionEnd(to)
    ? !ended && from !== steps.at(-1)
    : steps.includes(to) && (ended || steps.indexOf(to) > steps.indexOf(from));
  if (!allowed) {
    throw new DomainError('illegal_transition', `An introduction (${kind}) in state ${from} can't move to ${to}.`, [
      { pointer: '/state', code: 'illegal_transition', expected: `a step after "${from}" of: ${steps.join(', ')}` },
    ]);
  }
}

/** Whether nothing follows of itself. */
export function isIntroductionEnd(state: IntroductionState): boolean {
  return (INTRODUCTION_ENDS as readonly string[]).includes(state);
}
