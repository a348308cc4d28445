import { NEED_STATES } from '@navette/contracts/vocabulary';
import { z } from 'zod';

/** The state of the list of needs, as its address keeps it. */
export const needsSearch = z.object({
  state: z.enum(NEED_STATES).optional().catch(undefined),
  q: z.string().trim().min(1).max(200).optional().catch(undefined),
});
export type NeedsSearch = z.infer<typeof needsSearch>;
