const DECIMALS = 1e6;

/** The value with every number in it to six decimals, no negative zero, and null for what JSON has no word for. */
export function rounded(value: unknown): unknown {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null;
    const shown = Math.round(value * DECIMALS) / DECIMALS;
    return Number.isFinite(shown) ? shown + 0 : value;
  }
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rounded(item)]));
}
