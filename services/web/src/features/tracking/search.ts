import { NEED_STATES } from '@navette/contracts/vocabulary';
import { z } from 'zod';

export const SORTABLE = [
  'title',
  'owner',
  'state',
  'decisionDate',
  'decisionMaker',
  'budgetMaximum',
  'updated',
] as const;
export type Sortable = (typeof SORTABLE)[number];

/** The state of the table, as its address keeps it: a view is one such address under a name. */
export const trackingSearch = z.object({
  q: z.string().max(200).optional().catch(undefined),
  state: z.enum(NEED_STATES).optional().catch(undefined),
  mine: z.boolean().optional().catch(undefined),
  late: z.boolean().optional().catch(undefined),
  sort: z.enum(SORTABLE).optional().catch(undefined),
  down: z.boolean().optional().catch(undefined),
});
export type TrackingSearch = z.infer<typeof trackingSearch>;
