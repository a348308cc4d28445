import { DEPTH, METRICS, type Metric, measure } from '../metric/metrics.ts';
import type { RankedDoc, Ranker } from '../rank/ranker.ts';
import { countRelevant, type Judgements } from '../set/judgements.ts';
import type { LabelledText } from '../set/labelled-text.ts';
import { bootstrap } from '../statistic/bootstrap.ts';
import { mean } from '../statistic/mean.ts';
import { pairedT } from '../statistic/paired-t.ts';
import type { Difference, Estimate, Report, SystemFigures } from './report.ts';

export interface EvaluationRequest {
  readonly queries: readonly LabelledText[];
  readonly judgements: Judgements;
  /** By name; the first one is compared with each of the others. */
  readonly systems: ReadonlyMap<string, Ranker>;
  /** Told each ranking, 100 deep, as it is made; also of queries that do not count. */
  readonly onRanking?: (system: string, query: string, ranking: readonly RankedDoc[]) => void;
}

interface Column {
  readonly system: string;
  readonly metric: Metric;
  readonly values: Float64Array;
}

/** Ranks every query by every system and measures those that have a relevant document. */
export function evaluate({ queries, judgements, systems, onRanking }: EvaluationRequest): Report {
  const counted = queries.filter(({ id }) => countRelevant(judgements.get(id) ?? new Map()) > 0);
  const row = new Map(counted.map(({ id }, number) => [id, number]));
  const columns = [...systems].flatMap(([system, ranker]) => {
    const made = METRICS.map((metric) => ({ system, metric, values: new Float64Array(counted.length) }));
    for (const query of queries) {
      const ranking = ranker(query, DEPTH);
      onRanking?.(system, query.id, ranking);
      const number = row.get(query.id);
      const grades = judgements.get(query.id);
      if (number === undefined || grades === undefined) continue;
      const docs = ranking.map(({ doc }) => doc);
      for (const { metric, values } of made) values[number] = measure(metric, docs, grades);
    }
    return made;
  });
  return reportOf(counted.length, columns);
}

function reportOf(queries: number, columns: readonly Column[]): Report {
  const [first] = columns;
  const pairs = columns.flatMap((other) => {
    const own = columns.find(({ system, metric }) => system === first?.system && metric === other.metric);
    if (own === undefined || own === other) return [];
    return [{ own, other, values: own.values.map((value, i) => value - (other.values[i] as number)) }];
  });
  const intervals = bootstrap([...columns, ...pairs].map(({ values }) => values));
  const estimates = [...columns, ...pairs].map(
    ({ values }, i): Estimate => ({
      mean: mean(values),
      low: intervals[i]?.low ?? NaN,
      high: intervals[i]?.high ?? NaN,
    }),
  );
  return {
    queries,
    systems: [...new Set(columns.map(({ system }) => system))].map((system) => figuresOf(system, columns, estimates)),
    differences: pairs.map(({ own, other, values }, i): Difference => {
      const estimate = estimates[columns.length + i] as Estimate;
      return { system: own.system, against: other.system, metric: own.metric, ...estimate, t: pairedT(values) };
    }),
  };
}

function figuresOf(system: string, columns: readonly Column[], estimates: readonly Estimate[]): SystemFigures {
  const of = (metric: Metric): Estimate => {
    const at = columns.findIndex((column) => column.system === system && column.metric === metric);
    return estimates[at] as Estimate;
  };
  return {
    system,
    metrics: { 'ndcg@10': of('ndcg@10'), 'recall@10': of('recall@10'), 'recall@100': of('recall@100'), mrr: of('mrr') },
  };
}
