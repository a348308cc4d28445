export const TABS = [
  'people',
  'invitations',
  'claims',
  'settings',
  'keys',
  'words',
  'weights',
  'audit',
  'privacy',
  'jobs',
] as const;
export type AdminTab = (typeof TABS)[number];
/** What of it is a facilitator's. */
export const FACILITATOR_TABS = ['invitations', 'claims', 'keys'] as const satisfies readonly AdminTab[];
