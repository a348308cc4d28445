import type { Model } from '../model/model.ts';
import { mixFor } from './mix.ts';
import { NeedLetters } from './need-letters.ts';
import { TermLikeness } from './term-likeness.ts';
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
  readonly #mix: Parts;
  readonly #letters: NeedLetters;
  readonly #terms: TermLikeness;
  readonly #cosines: Float64Array;
  readonly #bm25s: Float64Array;
  readonly #wordWeights: Float64Array;
  readonly #norm: number;
  readonly #most: number;
  readonly #pairs = new Map<number, number>();
  readonly #pairNorm: number;
  readonly #covering: Float32Array;

  constructor(index: WordIndex, query: WordQuery, model: Model['words'], isTranslated = false) {
    this.#index = index;
    this.#model = model;
    this.#mix = mixFor(model.mixes, query.terms.length, index.meanLength, isTranslated);
    const { covered, covering } = this.#mix;
    this.#letters = new NeedLetters(index, query, covered > 0 || covering > 0);
    const asked = new Map(query.terms.flatMap(({ number }, i) => (number === undefined ? [] : [[number, i] as const])));
    this.#terms = new TermLikeness(index, this.#letters, asked);
    this.#covering = new Float32Array(this.#terms.words);
    const idfs = query.terms.map(({ number }) => index.idfOf(number));
    this.#cosines = Float64Array.from(query.terms, ({ count }, i) => Math.sqrt(count) * (idfs[i] as number));
    this.#bm25s = Float64Array.from(query.terms, ({ count, number }) => count * this.#probabilisticIdf(number));
    this.#wordWeights = Float64Array.from(query.terms, ({ count }, i) => count * (idfs[i] as number));
    this.#norm = Math.sqrt(this.#cosines.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
    this.#most = this.#bm25s.reduce((sum, weight) => sum + weight, 0) * (model.bm25.saturation + 1) || 1;
    this.#pairNorm = this.#readPairs(query);
  }

  /** The parts of a slot's likeness put together, in [0,1]; less for a text that is stuffed. */
  valueOf(slot: number): number {
    const parts = this.partsOf(slot);
    const mix = this.#mix;
    const alike = Math.min(
      1,
      mix.cosine * parts.cosine +
        mix.bm25 * parts.bm25 +
        mix.letters * parts.letters +
        mix.covered * parts.covered +
        mix.covering * parts.covering +
        mix.pairs * parts.pairs,
    );
    return alike * Math.sqrt(this.#index.candourAt(slot));
  }

  partsOf(slot: number): Parts {
    const index = this.#index;
    const { scratch } = index;
    const known = this.#terms;
    if (scratch.owner !== this) {
      scratch.owner = this;
      scratch.fit(index.vocabulary.size);
      known.install(scratch);
    }
    const { counts } = scratch;
    const terms = index.termsAt(slot);
    const titleTerms = index.titleTermsAt(slot);
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] as number;
      counts[term] = (counts[term] as number) + (i < titleTerms ? index.titleWeight : 1);
    }
    const { saturation, lengthShare } = this.#model.bm25;
    const length = index.lengthAt(slot) / (index.meanLength || 1);
    const damp = saturation * (1 - lengthShare + lengthShare * length);
    const words = known.words;
    this.#covering.fill(0);
    let [dot, squares, bm25, letterDot, letterSquares, covered, coverable, shared, pairSquares] = ZEROES;
    let previousIdf = 0;
    let previousAsked = -1;
    for (let i = 0; i < terms.length; i++) {
      const term = terms[i] as number;
      const place = known.placeOf(term, scratch);
      const idf = known.idfs[place] as number;
      const asked = known.asked[place] as number;
      if (i > 0 && i !== titleTerms) {
        pairSquares += idf * previousIdf;
        if (asked >= 0 && previousAsked >= 0) shared += this.#pairs.get(pairKey(previousAsked, asked)) ?? 0;
      }
      previousIdf = idf;
      previousAsked = asked;
      const count = counts[term] as number;
      if (count === 0) continue;
      counts[term] = 0;
      const root = Math.sqrt(count);
      squares += count * idf * idf;
      letterDot += root * (known.dots[place] as number);
      letterSquares += count * (known.squares[place] as number);
      if (words > 0) {
        covered += idf * idf * (known.bests[place] as number);
        coverable += idf * idf;
        this.#keepBest(place * words);
      }
      if (asked < 0) continue;
      dot += (this.#cosines[asked] as number) * root * idf;
      bm25 += ((this.#bm25s[asked] as number) * count * (saturation + 1)) / (count + damp);
    }
    const { pivot } = this.#model;
    const norm = (1 - pivot) * Math.sqrt(squares) + pivot * index.meanNorm;
    return {
      cosine: share(dot, norm * this.#norm),
      bm25: share(bm25, this.#most),
      letters: share(letterDot, Math.sqrt(letterSquares) * this.#letters.norm),
      covered: share(covered, coverable),
      covering: this.#coveringShare(),
      pairs: share(shared, this.#pairNorm * Math.sqrt(pairSquares)),
    };
  }

  #keepBest(row: number): void {
    const { likes } = this.#terms;
    for (let word = 0; word < this.#covering.length; word++) {
      const like = likes[row + word] as number;
      if (like > (this.#covering[word] as number)) this.#covering[word] = like;
    }
  }

  #coveringShare(): number {
    let sum = 0;
    let all = 0;
    for (let word = 0; word < this.#covering.length; word++) {
      const weight = this.#wordWeights[word] as number;
      sum += weight * (this.#covering[word] as number);
      all += weight;
    }
    return share(sum, all);
  }

  /** Keeps the need's neighbouring terms, by their places; returns the norm of all. */
  #readPairs({ sequence, terms }: WordQuery): number {
    const places = new Map(terms.map(({ term }, place) => [term, place]));
    let squares = 0;
    for (let i = 1; i < sequence.length; i++) {
      const before = places.get(sequence[i - 1] as string) ?? 0;
      const after = places.get(sequence[i] as string) ?? 0;
      const square = this.#index.idfOf(terms[before]?.number) * this.#index.idfOf(terms[after]?.number);
      squares += square;
      this.#pairs.set(pairKey(before, after), square);
    }
    return Math.sqrt(squares) || 1;
  }

  /** ln(1 + (N − n + ½)/(n + ½))^p. */
  #probabilisticIdf(number: number | undefined): number {
    const documents = number === undefined ? 0 : this.#index.vocabulary.documentsWith(number);
    const all = Math.max(this.#index.documents, documents);
    return Math.log(1 + (all - documents + 0.5) / (documents + 0.5)) ** this.#model.bm25.idfExponent;
  }
}

const ZEROES = [0, 0, 0, 0, 0, 0, 0, 0, 0] as const;

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}

/** A need has fewer terms than fit in 16 bits: see `Model.reading`. */
function pairKey(before: number, after: number): number {
  return before * 0x10000 + after;
}
