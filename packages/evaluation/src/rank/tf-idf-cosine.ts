import { termsOf } from '@navette/scoring';
import type { Ranker } from './ranker.ts';
import type { TokenIndex } from './token-index.ts';

/** Cosine of (1 + ln count) · (1 + ln((1 + N)/(1 + n))), the sublinear weights of scikit-learn's TfidfVectorizer. */
export function tfIdfCosine(index: TokenIndex): Ranker {
  const size = index.ids.length;
  const rarity = (term: string): number => 1 + Math.log((1 + size) / (1 + index.documentsWith(term)));
  const squares = new Float64Array(size);
  for (const term of index.terms) {
    const idf = rarity(term);
    index.each(term, (doc, count) => {
      squares[doc] = (squares[doc] as number) + ((1 + Math.log(count)) * idf) ** 2;
    });
  }
  const norms = squares.map(Math.sqrt);
  return ({ text, lang }, depth) => {
    const sums = new Float64Array(size);
    let square = 0;
    for (const [term, times] of termsOf(text, lang)) {
      const idf = rarity(term);
      const weight = (1 + Math.log(times)) * idf;
      square += weight * weight;
      index.each(term, (doc, count) => {
        sums[doc] = (sums[doc] as number) + (weight * (1 + Math.log(count)) * idf) / (norms[doc] as number);
      });
    }
    const norm = Math.sqrt(square);
    return index.best(norm === 0 ? sums : sums.map((sum) => sum / norm), depth);
  };
}
