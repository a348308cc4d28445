/**
 * Gini coefficient of counts, all at least 0: 0 where all have the same, near 1 where one has all. 0 of nothing.
 * Σ (2i − n − 1) x_i / (n Σ x), x in rising order, i from 1 (Sen 1973).
 */
export function gini(counts: readonly number[]): number {
  const sorted = counts.toSorted((a, b) => a - b);
  let sum = 0;
  let weighted = 0;
  sorted.forEach((count, i) => {
    sum += count;
    weighted += (2 * (i + 1) - sorted.length - 1) * count;
  });
  return sum === 0 ? 0 : weighted / (sorted.length * sum);
}
