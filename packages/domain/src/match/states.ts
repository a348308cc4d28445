import { DomainError } from '../error/domain-error.ts';

export const MATCH_STATES = ['suggested', 'shortlisted', 'dismissed', 'reopened', 'superseded'] as const;
export type MatchState = (typeof MATCH_STATES)[number];

export const MATCH_ORIGINS = ['engine', 'manual', 'application', 'partner'] as const;
export type MatchOrigin = (typeof MATCH_ORIGINS)[number];

/** Why a facilitator sets a match aside. `other` needs a text. */
export const DISMISSAL_REASONS = [
  'off_topic',
  'sector',
  'maturity',
  'geography',
  'budget',
  'capacity',
  'certificate',
  'already_in_contact',
  'conflict',
  'duplicate',
  'other',
] as const;
export type DismissalReason = (typeof DISMISSAL_REASONS)[number];

interface Decision {
  readonly from: readonly MatchState[];
  readonly to: MatchState;
  readonly event: `match.${string}`;
}

/** The decision table of a match. Only the facilitating side decides; a superseded match can still be shortlisted by hand. */
export const DECISIONS = {
  shortlist: { from: ['suggested', 'reopened', 'superseded'], to: 'shortlisted', event: 'match.shortlisted' },
  dismiss: { from: ['suggested', 'reopened', 'shortlisted'], to: 'dismissed', event: 'match.dismissed' },
  reopen: { from: ['shortlisted', 'dismissed'], to: 'reopened', event: 'match.reopened' },
} as const satisfies Record<string, Decision>;
export type DecisionKind = keyof typeof DECISIONS;

/** The state that a decision leads to. @throws DomainError `illegal_transition` */
export function nextMatchState(state: MatchState, decision: DecisionKind): MatchState {
  const rule: Decision = DECISIONS[decision];
  if (!rule.from.includes(state)) {
    throw new DomainError(
      'illegal_transition',
      `"${decision}" needs a match in state ${rule.from.join(' or ')}; this one is ${state}.`,
    );
  }
  return rule.to;
}

/** The events that move a match, and where to. A re-run of the engine supersedes only what nobody decided on. */
const STATE_AFTER: Readonly<Record<string, MatchState>> = {
  'match.suggested': 'suggested',
  'match.superseded': 'superseded',
  'match.shortlisted': 'shortlisted',
  'match.dismissed': 'dismissed',
  'match.reopened': 'reopened',
};

/** The state of a match as its events tell it, oldest first; undefined when none of them moves it. */
export function projectMatchState(eventKinds: readonly string[]): MatchState | undefined {
  return eventKinds.reduce<MatchState | undefined>((state, kind) => STATE_AFTER[kind] ?? state, undefined);
}

/** Whether a re-run of the engine may replace or supersede a match in this state. */
export function isUndecided(state: MatchState): boolean {
  return state === 'suggested' || state === 'superseded';
}

/** States in which the startup may see that it was matched; what it sees is the projection's. */
export const MATCH_STATES_SHOWN_TO_STARTUP: readonly MatchState[] = ['suggested', 'shortlisted', 'reopened'];
