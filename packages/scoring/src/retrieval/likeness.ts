import type { Model } from '../model/model.ts';
import { LetterLikeness } from './letter-likeness.ts';
import { mixFor } from './mix.ts';
import type { WordIndex } from './word-index.ts';
import type { WordQuery } from './word-query.ts';

/** How alike a need and one document are in their words, part by part, each in [0,1]. */
export interface Parts {
  /** Cosine of √count · idf, the document's norm pulled towards the mean (Singhal, Buckley & Mitra, SIGIR 1996). */
  readonly cosine: number;
  /** BM25 (Robertson et al., TREC-3) over the most that the need's terms could score. */
  readonly bm25: number;
  /** Cosine of the letter sequences, word by word. */
  readonly letters: number;
  /** How well the need's words account for the document's, each by the one that looks most like it. */
  readonly covered: number;
  /** How well the document's words account for the need's. */
  readonly covering: number;
  /** Cosine of neighbouring pairs of terms. */
  readonly pairs: number;
}

/** A need held against documents of an index, one by one; good until the index changes. */
export class Likeness {
  readonly #index: WordIndex;
  readonly #model: Model['words'];
  readonly #letters: LetterLikeness;
  readonly #mix: Parts;
  readonly #asked = new Map<number, { readonly cosine: number; readonly bm25: number; readonly idf: number }>();
  readonly #norm: number;
  readonly #most: number;
  readonly #pairs: ReadonlyMap<number, number>;
  readonly #pairNorm: number;
  readonly #counts = new Map<number, number>();

  constructor(index: WordIndex, query: WordQuery, model: Model['words'], isTranslated = false) {
    this.#index = index;
    this.#model = model;
    this.#mix = mixFor(model.mixes, query.terms.length, index.meanLength, isTranslated);
    this.#letters = new LetterLikeness(index, query, model.letters, this.#mix.covered > 0 || this.#mix.covering > 0);
    let squares = 0;
    let most = 0;
    for (const { count, number } of query.terms) {
      const idf = index.idfOf(number);
      const cosine = Math.sqrt(count) * idf;
      const bm25 = count * this.#probabilisticIdf(number);
      squares += cosine * cosine;
      most += bm25 * (model.bm25.saturation + 1);
      if (number !== undefined) this.#asked.set(number, { cosine, bm25, idf });
    }
    this.#norm = Math.sqrt(squares) || 1;
    this.#most = most || 1;
    [this.#pairs, this.#pairNorm] = this.#pairsOf(query);
  }

  /** The parts of a slot's likeness put together, in [0,1]. */
  valueOf(slot: number): number {
    const parts = this.partsOf(slot);
    const mix = this.#mix;
    return Math.min(
      1,
      mix.cosine * parts.cosine +
        mix.bm25 * parts.bm25 +
        mix.letters * parts.letters +
        mix.covered * parts.covered +
        mix.covering * parts.covering +
        mix.pairs * parts.pairs,
    );
  }

  partsOf(slot: number): Parts {
    const index = this.#index;
    const terms = index.termsAt(slot);
    const titleTerms = index.titleTermsAt(slot);
    const counts = this.#counts;
    counts.clear();
    let shared = 0;
    let sharedNorm = 0;
    let previous = 0;
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] as number;
      counts.set(term, (counts.get(term) ?? 0) + (i < titleTerms ? index.titleWeight : 1));
      const idf = this.#letters.idfOf(term);
      if (i > 0 && i !== titleTerms) {
        sharedNorm += idf * previous;
        shared += this.#pairs.get(pairKey(terms[i - 1] as number, term)) ?? 0;
      }
      previous = idf;
    }
    const { saturation, lengthShare } = this.#model.bm25;
    const length = index.lengthAt(slot) / (index.meanLength || 1);
    const damp = saturation * (1 - lengthShare + lengthShare * length);
    let dot = 0;
    let squares = 0;
    let bm25 = 0;
    const letters = this.#letters;
    letters.start();
    for (const [term, count] of counts) {
      const idf = letters.add(term, count);
      squares += count * idf * idf;
      const asked = this.#asked.get(term);
      if (asked === undefined) continue;
      dot += asked.cosine * Math.sqrt(count) * idf;
      bm25 += (asked.bm25 * count * (saturation + 1)) / (count + damp);
    }
    const pivot = this.#model.pivot;
    const norm = (1 - pivot) * Math.sqrt(squares) + pivot * index.meanNorm;
    return {
      cosine: norm === 0 ? 0 : Math.min(1, dot / (norm * this.#norm)),
      bm25: Math.min(1, bm25 / this.#most),
      letters: letters.cosine(),
      covered: letters.covered(),
      covering: letters.covering(),
      pairs: Math.min(1, shared / (this.#pairNorm * Math.sqrt(sharedNorm) || 1)),
    };
  }

  /** What each query term adds to the words in common with one document, in the order of the query's terms. */
  sharesOf(slot: number, query: WordQuery): readonly number[] {
    const counts = new Map<number, number>();
    for (const term of this.#index.termsAt(slot)) counts.set(term, (counts.get(term) ?? 0) + 1);
    return query.terms.map(({ targets }) =>
      targets.reduce((sum, { number, weight }) => sum + weight * Math.sqrt(counts.get(number) ?? 0), 0),
    );
  }

  #pairsOf({ sequence }: WordQuery): [ReadonlyMap<number, number>, number] {
    const pairs = new Map<number, number>();
    let squares = 0;
    for (let i = 1; i < sequence.length; i++) {
      const before = this.#index.vocabulary.numberOf(sequence[i - 1] as string);
      const after = this.#index.vocabulary.numberOf(sequence[i] as string);
      const weight = Math.sqrt(this.#index.idfOf(before) * this.#index.idfOf(after));
      squares += weight * weight;
      if (before === undefined || after === undefined) continue;
      pairs.set(pairKey(before, after), weight * weight);
    }
    return [pairs, Math.sqrt(squares) || 1];
  }

  /** ln(1 + (N − n + ½)/(n + ½))^p. */
  #probabilisticIdf(number: number | undefined): number {
    const documents = number === undefined ? 0 : this.#index.vocabulary.documentsWith(number);
    const all = Math.max(this.#index.documents, documents);
    return Math.log(1 + (all - documents + 0.5) / (documents + 0.5)) ** this.#model.bm25.idfExponent;
  }
}

/** Numbers stay under 2^24, so that a pair is still a whole number that a double holds. */
function pairKey(before: number, after: number): number {
  return before * 0x1000000 + after;
}
