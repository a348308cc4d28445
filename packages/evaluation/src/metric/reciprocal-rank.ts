import type { Grades } from '../set/judgements.ts';

/** 1 / rank of the first relevant document; 0 where none was found. */
export function reciprocalRank(ranking: readonly string[], grades: Grades): number {
  const at = ranking.findIndex((doc) => (grades.get(doc) ?? 0) > 0);
  return at === -1 ? 0 : 1 / (at + 1);
}
