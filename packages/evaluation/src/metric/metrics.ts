import type { Grades } from '../set/judgements.ts';
import { ndcg } from './ndcg.ts';
import { recall } from './recall.ts';
import { reciprocalRank } from './reciprocal-rank.ts';

export const METRICS = ['ndcg@10', 'recall@10', 'recall@100', 'mrr'] as const;
export type Metric = (typeof METRICS)[number];

/** How deep a ranking must be for every metric to be what it is called; `mrr` looks as far as that. */
export const DEPTH = 100;

const FORMULAS: Readonly<Record<Metric, (ranking: readonly string[], grades: Grades) => number>> = {
  'ndcg@10': (ranking, grades) => ndcg(ranking, grades, 10),
  'recall@10': (ranking, grades) => recall(ranking, grades, 10),
  'recall@100': (ranking, grades) => recall(ranking, grades, 100),
  mrr: (ranking, grades) => reciprocalRank(ranking.slice(0, DEPTH), grades),
};

/** One metric of one ranking (document ids, best first), in [0,1]. */
export function measure(metric: Metric, ranking: readonly string[], grades: Grades): number {
  return FORMULAS[metric](ranking, grades);
}
