import { termsOf } from '@navette/scoring';
import type { Ranker } from './ranker.ts';
import type { TokenIndex } from './token-index.ts';

/** The usual values: how soon further occurrences stop counting, and how much a document's length does. */
const K1 = 1.2;
const B = 0.75;

/** BM25 (Robertson and Zaragoza 2009), idf ln(1 + (N − n + ½)/(n + ½)), each query token as often as it stands there. */
export function bm25(index: TokenIndex): Ranker {
  const size = index.ids.length;
  const norms = index.lengths.map((length) => K1 * (1 - B + (B * length) / index.meanLength));
  return ({ text, lang }, depth) => {
    const sums = new Float64Array(size);
    for (const [term, times] of termsOf(text, lang)) {
      const having = index.documentsWith(term);
      const weight = times * Math.log(1 + (size - having + 0.5) / (having + 0.5));
      index.each(term, (doc, count) => {
        sums[doc] = (sums[doc] as number) + (weight * count * (K1 + 1)) / (count + (norms[doc] as number));
      });
    }
    return index.best(sums, depth);
  };
}
