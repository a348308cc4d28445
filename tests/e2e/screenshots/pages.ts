import type { Reader } from './people.ts';

/** A page, and where it lies for its reader. */
export interface ShownPage {
  readonly who: Reader;
  /** `{need}` and `{introduction}` stand for the first of each that the reader has; pages of what is missing are left out. */
  readonly path: string;
}

/** Every page that there is, under the name of its pictures. */
export const PAGES = {
  visitor: { who: 'visitor', path: '/' },
  'sign-in': { who: 'visitor', path: '/sign-in' },
  accessibility: { who: 'visitor', path: '/accessibility' },
  privacy: { who: 'visitor', path: '/privacy' },
  mailbox: { who: 'visitor', path: '/mailbox' },
  day: { who: 'facilitator', path: '/day' },
  desk: { who: 'facilitator', path: '/desk' },
  needs: { who: 'facilitator', path: '/needs' },
  'need-new': { who: 'facilitator', path: '/needs/new' },
  need: { who: 'facilitator', path: '/needs/{need}' },
  'facilitator-introduction': { who: 'facilitator', path: '/introductions/{introduction}' },
  introductions: { who: 'facilitator', path: '/introductions' },
  tracking: { who: 'facilitator', path: '/tracking' },
  search: { who: 'facilitator', path: '/search?q=tissu' },
  company: { who: 'facilitator', path: '/organisations/{organisation}' },
  duplicates: { who: 'facilitator', path: '/duplicates' },
  imports: { who: 'facilitator', path: '/imports' },
  figures: { who: 'facilitator', path: '/figures' },
  'desk-queue': { who: 'facilitator', path: '/desk?pane=queue' },
  'desk-need': { who: 'facilitator', path: '/desk?pane=need' },
  'desk-compare': { who: 'facilitator', path: '/desk?compare=next' },
  'desk-map': { who: 'facilitator', path: '/desk?map=true' },
  'search-nothing': { who: 'facilitator', path: '/search?q=xyzzy' },
  'admin-people': { who: 'admin', path: '/admin?tab=people' },
  'admin-invitations': { who: 'admin', path: '/admin?tab=invitations' },
  'admin-claims': { who: 'admin', path: '/admin?tab=claims' },
  'admin-settings': { who: 'admin', path: '/admin?tab=settings' },
  'admin-keys': { who: 'admin', path: '/admin?tab=keys' },
  'admin-words': { who: 'admin', path: '/admin?tab=words' },
  'admin-weights': { who: 'admin', path: '/admin?tab=weights' },
  'admin-audit': { who: 'admin', path: '/admin?tab=audit' },
  'admin-privacy': { who: 'admin', path: '/admin?tab=privacy' },
  'admin-jobs': { who: 'admin', path: '/admin?tab=jobs' },
  me: { who: 'facilitator', path: '/me' },
  'owner-needs': { who: 'owner', path: '/needs' },
  'owner-need': { who: 'owner', path: '/needs/{need}' },
  'owner-introduction': { who: 'owner', path: '/introductions/{introduction}' },
  'owner-need-new': { who: 'owner', path: '/needs/new' },
  profile: { who: 'startup', path: '/profile' },
  opportunities: { who: 'startup', path: '/opportunities' },
} as const satisfies Record<string, ShownPage>;
export type PageName = keyof typeof PAGES;
