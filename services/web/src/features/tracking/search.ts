import { NEED_STATES } from '@navette/contracts/vocabulary';
import { flag, oneOf, searchOf, uuid, words } from '../../ui/search-values.ts';

export const SORTABLE = [
  'title',
  'owner',
  'state',
  'next',
  'decisionDate',
  'decisionMaker',
  'budgetMaximum',
  'updated',
] as const;
export type Sortable = (typeof SORTABLE)[number];

/** The state of the table, as its address keeps it: a view is one such address under a name. */
export const trackingSearch = searchOf({
  q: words(),
  state: oneOf(NEED_STATES),
  mine: flag,
  late: flag,
  /** Ever published; with a shortlist; of an edition, an operator, an area, a division. */
  published: flag,
  shortlisted: flag,
  edition: uuid,
  operator: uuid,
  area: words(),
  sector: words(),
  sort: oneOf(SORTABLE),
  down: flag,
});
export type TrackingSearch = {
  [K in keyof ReturnType<typeof trackingSearch>]?: ReturnType<typeof trackingSearch>[K] | undefined;
};
