/** What a queue is on. */
export const ENGINES = ['postgres', 'redis'] as const;
export type Engine = (typeof ENGINES)[number];
