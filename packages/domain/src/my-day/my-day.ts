/** What can be on somebody's day. */
export const DAY_KINDS = ['next_action', 'clock', 'question', 'message', 'matches', 'mail_refused'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

/** What there is to be done about it. */
export const DAY_VERBS = ['do', 'decide', 'release', 'call', 'answer', 'read', 'review', 'correct'] as const;
export type DayVerb = (typeof DAY_VERBS)[number];

/** Rows of one list of a day; what is more can wait for these. */
export const DAY_LIST = 50;

/**
 * What to do about a clock: what waits for a facilitator is theirs to decide; a reminder that is held goes out at their
 * click; whoever else is silent past the day is called.
 */
export function verbOfClock(clock: {
  readonly waitsFor: 'owner' | 'startup' | 'facilitator';
  readonly heldStep: number | null;
}): DayVerb {
  if (clock.waitsFor === 'facilitator') return 'decide';
  return clock.heldStep === null ? 'call' : 'release';
}
