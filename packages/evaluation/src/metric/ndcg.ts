import type { Grades } from '../set/judgements.ts';

/**
 * Normalised discounted cumulative gain of the first `depth` documents (Järvelin and Kekäläinen 2002): the gain is the grade
 * itself, discounted by log2(rank + 1), divided by that of the best order of all judged documents. 0 where nothing is relevant.
 */
export function ndcg(ranking: readonly string[], grades: Grades, depth: number): number {
  const ideal = gainOf(
    [...grades.values()].sort((a, b) => b - a),
    depth,
  );
  if (ideal === 0) return 0;
  return (
    gainOf(
      ranking.slice(0, depth).map((doc) => grades.get(doc) ?? 0),
      depth,
    ) / ideal
  );
}

function gainOf(gains: readonly number[], depth: number): number {
  let sum = 0;
  for (let i = 0; i < Math.min(depth, gains.length); i++) sum += (gains[i] as number) / Math.log2(i + 2);
  return sum;
}
