import type { NeedKind } from '../need/need.ts';

/** What can come of an introduction, from the first figure on paper to what is made for good. */
export const OUTCOME_KINDS = [
  'quote',
  'paid_trial',
  'sample',
  'contract',
  'order',
  'deployment',
  'series',
  'investment',
] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** Which of them a need of each kind can lead to. */
const OF_NEED: Readonly<Record<NeedKind, readonly OutcomeKind[]>> = {
  innovation: ['quote', 'paid_trial', 'contract', 'deployment'],
  supply: ['quote', 'sample', 'order', 'series'],
  skill: ['quote', 'paid_trial', 'contract', 'deployment'],
  partner: ['quote', 'paid_trial', 'contract', 'deployment', 'investment'],
};

/** What a need of this kind can lead to. */
export function outcomeKinds(kind: NeedKind): readonly OutcomeKind[] {
  return OF_NEED[kind];
}

/** What a side says of an outcome that it was told of. */
export const OUTCOME_ANSWERS = ['confirmed', 'disputed'] as const;
export type OutcomeAnswer = (typeof OUTCOME_ANSWERS)[number];

/** The sides whose word counts; a facilitator's own does not. */
export const OUTCOME_SIDES = ['owner', 'startup'] as const;
export type OutcomeSide = (typeof OUTCOME_SIDES)[number];

/** Grades of confidence: one side says no, only a facilitator says so, one side does, both do, both do and a file shows it. */
export const CONFIDENCES = ['disputed', 'reported', 'declared', 'confirmed', 'evidenced'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** What each side said so far, and whether a file shows it. */
export interface OutcomeWord {
  readonly owner: OutcomeAnswer | null;
  readonly startup: OutcomeAnswer | null;
  readonly evidence: boolean;
}

/** How far an outcome can be believed. A file without both sides' word proves nothing of what was agreed. */
export function confidenceOf({ owner, startup, evidence }: OutcomeWord): Confidence {
  if (owner === 'disputed' || startup === 'disputed') return 'disputed';
  if (owner === null && startup === null) return 'reported';
  if (owner === null || startup === null) return 'declared';
  return evidence ? 'evidenced' : 'confirmed';
}
