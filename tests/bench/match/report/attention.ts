import type { Exposure } from '@navette/evaluation';
import { MODEL } from '@navette/scoring';
import { formatTable } from '../../report/table.ts';
import type { AttentionFigures } from '../attention/measure-attention.ts';

const HEADS = ['weight of attention', 'Gini', 'change', 'nDCG@10', 'change', 'within capacity', 'seen'];

/** The trade-off as a table, relevance alone first. */
export function attentionTable({ source, needs, profiles, capacity, relevance, attention }: AttentionFigures): string {
  const row = (name: string, { gini, ndcg, withinCapacity, seen }: Exposure): string[] => [
    name,
    gini.toFixed(3),
    `${(100 * (gini / relevance.gini - 1)).toFixed(1)} %`,
    ndcg.toFixed(4),
    (ndcg - relevance.ndcg).toFixed(4),
    `${(100 * withinCapacity).toFixed(1)} %`,
    `${(100 * seen).toFixed(1)} %`,
  ];
  const rows = attention.map(({ weight, exposure }) =>
    row(weight === MODEL.weights.attention ? `${weight} (the model's)` : String(weight), exposure),
  );
  return [
    `attention: top-ten places of ${needs} needs over ${profiles} profiles of ${source}, ${capacity} places being what each can carry`,
    formatTable(HEADS, [row('none', relevance), ...rows]),
  ].join('\n');
}
