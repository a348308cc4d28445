import { z } from 'zod';

export const NEED_STATES = [
  'draft',
  'awaiting_approval',
  'returned',
  'published',
  'paused',
  'fulfilled',
  'withdrawn',
  'expired',
] as const;

/** The state of the list of needs, as its address keeps it. */
export const needsSearch = z.object({
  state: z.enum(NEED_STATES).optional().catch(undefined),
  q: z.string().trim().min(1).max(200).optional().catch(undefined),
});
export type NeedsSearch = z.infer<typeof needsSearch>;
