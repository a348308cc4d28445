import { countRelevant, type Grades } from '../set/judgements.ts';

/** The share of the relevant documents (grade over 0) that stand among the first `depth`; 0 where nothing is relevant. */
export function recall(ranking: readonly string[], grades: Grades, depth: number): number {
  const relevant = countRelevant(grades);
  if (relevant === 0) return 0;
  const found = ranking.slice(0, depth).filter((doc) => (grades.get(doc) ?? 0) > 0);
  return found.length / relevant;
}
