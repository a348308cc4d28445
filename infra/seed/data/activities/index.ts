import type { DemoActivity } from '../shape.ts';
import { INTRODUCTION_ACTIVITIES } from './introductions.ts';
import { NEED_ACTIVITIES } from './needs.ts';
import { ORGANISATION_ACTIVITIES } from './organisations.ts';

/** Some sixty calls, visits, mails and notes of the facilitators. */
export const DEMO_ACTIVITIES: readonly DemoActivity[] = [
  ...INTRODUCTION_ACTIVITIES,
  ...NEED_ACTIVITIES,
  ...ORGANISATION_ACTIVITIES,
];
