/** Bands of a teaser as the API names them, by their upper bound in euros. */
const BANDS = [
  ['under_10k', 10_000],
  ['10k_20k', 20_000],
  ['20k_50k', 50_000],
  ['50k_100k', 100_000],
  ['100k_250k', 250_000],
  ['over_250k', Number.POSITIVE_INFINITY],
] as const;
export type Band = (typeof BANDS)[number][0];

/** The band that a startup will be shown, by the maximum or else the minimum; null when neither is said. */
export function bandOf(budget: { minimum?: number | undefined; maximum?: number | undefined } | null): Band | null {
  const amount = budget?.maximum ?? budget?.minimum;
  if (amount === undefined) return null;
  return BANDS.find(([, below]) => amount <= below)?.[0] ?? null;
}

/** Narrows what the API sent. */
export function isBand(value: string | null): value is Band {
  return BANDS.some(([id]) => id === value);
}
