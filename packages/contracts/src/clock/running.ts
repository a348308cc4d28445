import { z } from 'zod';

/** A running clock, as both sides may know it: a day, never a time. */
export const runningClock = z.object({
  kind: z.string(),
  waitsFor: z.enum(['owner', 'startup', 'facilitator']),
  dueOn: z.string(),
});
