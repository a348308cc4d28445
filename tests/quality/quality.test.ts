import { readFileSync } from 'node:fs';
import {
  bm25,
  evaluate,
  fillIndex,
  type Metric,
  navette,
  type Report,
  readJudgements,
  readTexts,
  TokenIndex,
  tfIdfCosine,
} from '@navette/evaluation';
import { createIndex } from '@navette/scoring';
import { beforeAll, describe, expect, it } from 'vitest';

/** What the ranking must not fall below on our own small set; raise them with the engine (see README.md). */
const FLOORS: Readonly<Record<Metric, number>> = { 'ndcg@10': 0.69, 'recall@10': 0.65, 'recall@100': 0.67, mrr: 0.84 };

let report: Report;
let first: ReadonlyMap<string, string | undefined>;

beforeAll(() => {
  const read = (name: string) => readFileSync(new URL(`set/${name}`, import.meta.url), 'utf8');
  const docs = readTexts(read('docs.jsonl'), 'docs.jsonl');
  const index = createIndex();
  fillIndex(index, docs);
  const tokens = new TokenIndex(docs);
  const found = new Map<string, string | undefined>();
  report = evaluate({
    queries: readTexts(read('queries.jsonl'), 'queries.jsonl'),
    judgements: readJudgements(read('qrels.tsv'), 'qrels.tsv'),
    systems: new Map([
      ['navette', navette(index)],
      ['bm25', bm25(tokens)],
      ['tf-idf-cosine', tfIdfCosine(tokens)],
    ]),
    onRanking: (system, query, ranking) => {
      if (system === 'navette') found.set(query, ranking[0]?.doc);
    },
  });
  first = found;
}, 60_000);

function meanOf(system: string, metric: Metric): number {
  return report.systems.find((one) => one.system === system)?.metrics[metric].mean ?? Number.NaN;
}

describe('the ranking, on thirty needs and forty-eight descriptions of our own', () => {
  it.each(Object.entries(FLOORS) as [Metric, number][])('keeps %s at %d or more', (metric, floor) => {
    expect(meanOf('navette', metric)).toBeGreaterThanOrEqual(floor);
  });

  it.each(['bm25', 'tf-idf-cosine'])('is better than %s on the same tokens', (plain) => {
    for (const metric of ['ndcg@10', 'recall@10'] as const) {
      expect(meanOf('navette', metric), metric).toBeGreaterThan(meanOf(plain, metric));
    }
  });

  it.each([
    ['n03', ['vision-metal']],
    // Answered as plainly in French as in English.
    ['n14', ['ordonnancement', 'en-scheduling']],
    ['n22', ['de-oberflaeche']],
    ['n24', ['de-schweissen']],
    ['n28', ['en-leak']],
  ])('puts what answers %s plainly first', (need, profiles) => {
    expect(profiles).toContain(first.get(need));
  });
});
