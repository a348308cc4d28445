import { INDUSTRY } from './industry/index.ts';
import type { DemoNeed, DemoOrganisation, DemoProfile } from './shape.ts';
import { STARTUPS } from './startups/index.ts';

export { DEMO_ACTIVITIES } from './activities/index.ts';
export { DEMO_CONTACTS } from './contacts.ts';
export { DEMO_INTRODUCTIONS } from './introductions.ts';
export type {
  DemoActivity,
  DemoContact,
  DemoIntroduction,
  DemoNeed,
  DemoOrganisation,
  DemoProfile,
} from './shape.ts';

/** Fictional organisations: the industrial ones first, then those of the profiles. */
export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = [...INDUSTRY, ...STARTUPS].flatMap(
  (file) => file.organisations ?? [],
);

/** Three hundred fictional profiles. */
export const DEMO_PROFILES: readonly DemoProfile[] = STARTUPS.flatMap((file) => file.profiles);

/** Fifty-two published needs, and eight in other states. */
export const DEMO_NEEDS: readonly DemoNeed[] = INDUSTRY.flatMap((file) => file.needs);
