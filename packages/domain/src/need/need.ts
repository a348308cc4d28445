export const NEED_KINDS = ['innovation', 'supply', 'skill', 'partner'] as const;
export type NeedKind = (typeof NEED_KINDS)[number];

/** How much a startup sees before it said "interested"; the table is in `disclosure.ts`. */
export const VISIBILITIES = ['anonymous', 'restricted', 'public'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export const NEED_SOURCES = ['owner', 'visit', 'ambassador', 'event', 'import'] as const;
export type NeedSource = (typeof NEED_SOURCES)[number];

/** What the owner is ready for: to buy, to test, or to develop together. */
export const READINESS = ['buy', 'test', 'codevelop'] as const;
export type Readiness = (typeof READINESS)[number];

/** How the owner's "bon pour diffusion" reached the facilitator who records it. */
export const APPROVAL_MEANS = ['phone', 'mail', 'visit', 'signature'] as const;
export type ApprovalMeans = (typeof APPROVAL_MEANS)[number];

/** Budget bands that a teaser may show, by their upper bound in euros. */
export const BUDGET_BANDS = [
  { id: 'under_10k', below: 10_000 },
  { id: '10k_20k', below: 20_000 },
  { id: '20k_50k', below: 50_000 },
  { id: '50k_100k', below: 100_000 },
  { id: '100k_250k', below: 250_000 },
  { id: 'over_250k', below: Number.POSITIVE_INFINITY },
] as const;
export type BudgetBand = (typeof BUDGET_BANDS)[number]['id'];

/** The band of a budget, by its maximum or else its minimum in euros; null when neither is said. */
export function budgetBand(budget: { minimum?: number; maximum?: number } | null): BudgetBand | null {
  const amount = budget?.maximum ?? budget?.minimum;
  if (amount === undefined) return null;
  return BUDGET_BANDS.find((band) => amount <= band.below)?.id ?? 'over_250k';
}
