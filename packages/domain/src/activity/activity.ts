/** What happened between people, as a facilitator keeps it. */
export const ACTIVITY_KINDS = ['call', 'visit', 'mail', 'note'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
