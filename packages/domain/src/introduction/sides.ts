import type { IntroductionState } from './states.ts';

/** Who can be waited for, and who can speak, in an introduction. */
export const SIDES = ['owner', 'startup', 'facilitator'] as const;
export type Side = (typeof SIDES)[number];

/** How a side's yes came in: signed in, by link, or as a facilitator put it on record. */
export const YES_MEANS = ['account', 'link', 'record'] as const;
export type YesMeans = (typeof YES_MEANS)[number];

/** Why a startup does not want an opportunity. `other` needs a text. */
export const STARTUP_REFUSALS = [
  'off_topic',
  'capacity',
  'budget',
  'too_early',
  'geography',
  'terms',
  'conflict',
  'other',
] as const;
export type StartupRefusal = (typeof STARTUP_REFUSALS)[number];

/** Why an owner does not take an interested startup. `other` needs a text. */
export const OWNER_REFUSALS = [
  'another_chosen',
  'off_topic',
  'maturity',
  'references',
  'price',
  'geography',
  'already_in_contact',
  'conflict',
  'other',
] as const;
export type OwnerRefusal = (typeof OWNER_REFUSALS)[number];

/** The two yeses. */
export interface Consents {
  readonly interestedAt: Date | null;
  readonly chosenAt: Date | null;
}

/** Names are shown to both sides once both said yes, and by nothing else: a state that somebody set is no yes. */
export function namesDisclosed(consents: Consents): boolean {
  return consents.interestedAt !== null && consents.chosenAt !== null;
}

/** States in which an introduction takes up a startup's attention. */
export const LIVE_STATES: readonly IntroductionState[] = [
  'proposed',
  'interested',
  'connected',
  'meeting',
  'quote',
  'poc',
  'pilot',
  'sample',
  'approval',
];

/** States in which a startup has been asked and the owner has not chosen yet. */
export const ASKED_STATES: readonly IntroductionState[] = ['proposed', 'interested'];
