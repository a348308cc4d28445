import {
  bm25,
  evaluate,
  fillIndex,
  navette,
  type Report,
  TokenIndex,
  tfIdfCosine,
  trecLines,
} from '@navette/evaluation';
import { createIndex } from '@navette/scoring';
import type { Concept } from '@navette/taxonomy';
import type { Locale } from '../locales/locale.ts';
import type { Progress } from './progress.ts';
import type { LabelledSet } from './read-set.ts';

const NAVETTE = 'navette';

export interface RankedSet {
  readonly report: Report;
  /** The product's ranking as a TREC run. */
  readonly run: string;
}

/** Ranks a set by the product, as it ranks profiles for a need, and by two plain rankings on the same tokens. */
export function rankSet(
  { docs, queries, judgements, history }: LabelledSet,
  concepts: readonly Concept[],
  { evaluate: words }: Locale,
  progress: Progress,
): RankedSet {
  const index = createIndex({ concepts, history });
  fillIndex(index, docs, progress.step(words.indexing, docs.length));
  const tokens = new TokenIndex(docs);
  const systems = new Map([
    [NAVETTE, navette(index)],
    ['bm25', bm25(tokens)],
    ['tf-idf-cosine', tfIdfCosine(tokens)],
  ]);
  const lines: string[] = [];
  const advance = progress.step(words.ranking, queries.length * systems.size);
  let ranked = 0;
  const report = evaluate({
    queries,
    judgements,
    systems,
    onRanking: (system, query, ranking) => {
      ranked += 1;
      advance(ranked);
      if (system === NAVETTE) lines.push(trecLines(query, ranking));
    },
  });
  return { report, run: lines.join('') };
}
