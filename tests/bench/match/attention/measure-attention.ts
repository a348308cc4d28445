import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attentionTradeOff, type Exposure, readJudgements, readTexts, type TradeOff } from '@navette/evaluation';
import { PROJECT } from '@navette/infra/launcher/home.ts';
import { createIndex } from '@navette/scoring';

/** Judged needs and descriptions, where somebody laid them beside the checkout; else our own small set. */
const REAL = '../shared/data/eval/ilab-need-fr';
const OWN = 'tests/quality/set';
/** Of twenty needs between two counts, on the small set of two. */
const BATCHES = 50;
/** A profile can carry so many times the places that it would have if all had the same. */
const CAPACITY_OF_MEAN = 2;
const TOP = 10;

export interface AttentionFigures extends TradeOff {
  readonly source: string;
  readonly needs: number;
  readonly profiles: number;
  readonly capacity: number;
}

/** What it costs to spread attention, on judged needs. */
export function measureAttention(): AttentionFigures {
  const source = existsSync(join(PROJECT, REAL)) ? REAL : OWN;
  const read = (name: string) => readFileSync(join(PROJECT, source, name), 'utf8');
  const profiles = readTexts(read('docs.jsonl'), 'docs.jsonl');
  const needs = readTexts(read('queries.jsonl'), 'queries.jsonl');
  const capacity = Math.ceil((CAPACITY_OF_MEAN * TOP * needs.length) / profiles.length);
  const tradeOff = attentionTradeOff({
    index: createIndex(),
    profiles,
    needs,
    judgements: readJudgements(read('qrels.tsv'), 'qrels.tsv'),
    capacity,
    batch: Math.ceil(needs.length / BATCHES),
  });
  return { ...tradeOff, source, needs: needs.length, profiles: profiles.length, capacity };
}

/** The trade-off in words. */
export function attentionLines({
  source,
  needs,
  profiles,
  capacity,
  relevance,
  attention,
}: AttentionFigures): string[] {
  const line = (name: string, { gini, ndcg, withinCapacity, seen }: Exposure): string =>
    `  ${name}: Gini ${gini.toFixed(3)}, nDCG@10 ${ndcg.toFixed(4)}, within capacity ${percent(withinCapacity)}, seen ${percent(seen)}`;
  return [
    `attention over ${needs} needs and ${profiles} profiles of ${source}, capacity ${capacity} places each`,
    line('by relevance alone', relevance),
    line('with attention', attention),
    `  Gini ${percent(attention.gini / relevance.gini - 1)}, nDCG@10 ${(attention.ndcg - relevance.ndcg).toFixed(4)}`,
  ];
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
