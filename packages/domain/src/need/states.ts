import { DomainError } from '../error/domain-error.ts';

export const NEED_STATES = [
  'draft',
  'awaiting_approval',
  'returned',
  'published',
  'paused',
  'fulfilled',
  'withdrawn',
  'expired',
] as const;
export type NeedState = (typeof NEED_STATES)[number];

export const WITHDRAWAL_REASONS = ['budget', 'abandoned', 'solved_internally', 'solved_elsewhere'] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** Who stands how to a need. `author_side` is where the need was written; approval is the other side's. */
export type NeedRelation = 'owner' | 'facilitator' | 'admin' | 'system';

interface Transition {
  readonly from: readonly NeedState[];
  readonly to: NeedState;
  readonly by: readonly NeedRelation[];
  /** The event that it writes. */
  readonly event: `need.${string}`;
}

/** The state table of a need: from, to, who may, what it writes. `approve` is narrowed by `mayApprove`. */
export const NEED_TRANSITIONS = {
  submit: {
    from: ['draft', 'returned'],
    to: 'awaiting_approval',
    by: ['owner', 'facilitator', 'admin'],
    event: 'need.submitted',
  },
  approve: {
    from: ['awaiting_approval'],
    to: 'published',
    by: ['owner', 'facilitator', 'admin'],
    event: 'need.published',
  },
  return: {
    from: ['awaiting_approval'],
    to: 'returned',
    by: ['owner', 'facilitator', 'admin'],
    event: 'need.returned',
  },
  redraft: { from: ['returned'], to: 'draft', by: ['owner', 'facilitator', 'admin'], event: 'need.redrafted' },
  pause: { from: ['published'], to: 'paused', by: ['owner', 'facilitator', 'admin'], event: 'need.paused' },
  resume: { from: ['paused'], to: 'published', by: ['owner', 'facilitator', 'admin'], event: 'need.resumed' },
  fulfil: {
    from: ['published', 'paused'],
    to: 'fulfilled',
    by: ['owner', 'facilitator', 'admin'],
    event: 'need.fulfilled',
  },
  withdraw: {
    from: ['published', 'paused'],
    to: 'withdrawn',
    by: ['owner', 'facilitator', 'admin'],
    event: 'need.withdrawn',
  },
  expire: {
    from: ['published', 'paused'],
    to: 'expired',
    by: ['facilitator', 'admin', 'system'],
    event: 'need.expired',
  },
  republish: {
    from: ['fulfilled', 'expired'],
    to: 'published',
    by: ['owner', 'facilitator', 'admin'],
    event: 'need.republished',
  },
} as const satisfies Record<string, Transition>;
export type NeedTransition = keyof typeof NEED_TRANSITIONS;

/**
 * The state that `transition` leads to.
 * @throws DomainError `forbidden` when this relation may not, `illegal_transition` when the state does not allow it.
 */
export function nextNeedState(state: NeedState, transition: NeedTransition, relation: NeedRelation): NeedState {
  const rule: Transition = NEED_TRANSITIONS[transition];
  if (!rule.by.includes(relation)) {
    throw new DomainError('forbidden', `A need can be moved by "${transition}" only by: ${rule.by.join(', ')}.`);
  }
  if (!rule.from.includes(state)) {
    throw new DomainError(
      'illegal_transition',
      `"${transition}" needs a need in state ${rule.from.join(' or ')}; this one is ${state}.`,
    );
  }
  return rule.to;
}

/**
 * Approval is the other side's: the owner's when a facilitator wrote the need, a facilitator's when the owner did.
 * A facilitator may put on record a yes that the owner gave by other means (`attested`); see infra/decisions/0005.
 */
export function mayApprove(need: { onBehalf: boolean }, relation: NeedRelation, attested: boolean): boolean {
  if (relation === 'owner') return need.onBehalf;
  if (relation === 'facilitator' || relation === 'admin') return !need.onBehalf || attested;
  return false;
}

/** States in which the text of a need may still be changed. */
export const EDITABLE_STATES: readonly NeedState[] = ['draft', 'returned', 'awaiting_approval', 'published', 'paused'];

/** States in which startups may see a need at the stage that `disclosure.ts` allows. */
export const DISCLOSED_STATES: readonly NeedState[] = ['published'];
