import type { Clock } from '@navette/contracts';

/** Every wait that has a clock, in the order in which a need meets them. */
const WAITS: Readonly<Record<Clock['kind'], true>> = {
  review: true,
  revision: true,
  owner_revision: true,
  approval: true,
  answer: true,
  choice: true,
  first_meeting: true,
  next_step: true,
  owner_confirmation: true,
  startup_confirmation: true,
};

export const CLOCK_KINDS = Object.keys(WAITS) as readonly Clock['kind'][];
