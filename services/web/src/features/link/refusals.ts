import type { OwnerAnswer, StartupAnswer } from '@navette/contracts';

export type StartupReason = Extract<StartupAnswer, { answer: 'declined' }>['reason'];
export type OwnerReason = Extract<OwnerAnswer, { answer: 'declined' }>['reason'];

/** Why a startup says no, in the order in which they are offered. */
export const STARTUP_REASONS = [
  'off_topic',
  'capacity',
  'budget',
  'too_early',
  'geography',
  'terms',
  'conflict',
  'other',
] as const satisfies readonly StartupReason[];

/** Why an owner does not take a startup that is interested. */
export const OWNER_REASONS = [
  'another_chosen',
  'off_topic',
  'maturity',
  'references',
  'price',
  'geography',
  'already_in_contact',
  'conflict',
  'other',
] as const satisfies readonly OwnerReason[];
