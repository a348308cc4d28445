import type { Model } from '../model/model.ts';
import { mixFor } from './mix.ts';
import { NeedLetters } from './need-letters.ts';
import { ASKED, FACTS, IDF, LETTER_DOT } from './scratch.ts';
import { TermLikeness } from './term-likeness.ts';
import { SAID, SAID_BITS } from './term-store.ts';
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
    if (scratch.owner !== this) known.install(scratch, this);
    const { pool, starts, ends } = index.texts;
    const from = starts[slot] as number;
    const end = ends[slot] as number;
    const titleEnd = from + index.titleTermsAt(slot);
    const norms = index.normsAt(slot);
    const { generation } = scratch;
    const cosines = this.#cosines;
    const bm25s = this.#bm25s;
    const { saturation, lengthShare } = this.#model.bm25;
    const length = index.lengthAt(slot) / (index.meanLength || 1);
    const damp = saturation * (1 - lengthShare + lengthShare * length);
    let cosine = 0;
    let bm25 = 0;
    let letters = 0;
    let pairs = 0;
    let previous = -1;
    for (let i = from; i < end; i++) {
      const said = pool[i] as number;
      const term = said >>> SAID_BITS;
      if (scratch.known[term] !== generation) known.learn(term, scratch);
      const at = term * FACTS;
      const place = scratch.facts[at + ASKED] as number;
      if (place >= 0 && previous >= 0 && i !== titleEnd) pairs += this.#pairs.get(pairKey(previous, place)) ?? 0;
      previous = place;
      const count = said & SAID;
      if (count === 0) continue;
      const root = count === 1 ? 1 : Math.sqrt(count);
      letters += root * (scratch.facts[at + LETTER_DOT] as number);
      if (place < 0) continue;
      cosine += (cosines[place] as number) * root * (scratch.facts[at + IDF] as number);
      bm25 += ((bm25s[place] as number) * count * (saturation + 1)) / (count + damp);
    }
    const { pivot } = this.#model;
    const norm = (1 - pivot) * Math.sqrt(norms.words[slot] as number) + pivot * index.meanNorm;
    return {
      cosine: share(cosine, norm * this.#norm),
      bm25: share(bm25, this.#most),
      letters: share(letters, Math.sqrt(norms.letters[slot] as number) * this.#letters.norm),
      ...(known.words === 0 ? NOT_COVERED : this.#coveredShares(from, end)),
      pairs: share(pairs, this.#pairNorm * Math.sqrt(norms.pairs[slot] as number)),
    };
  }

  /** How well the words of each side account for the other's, between two places of the pool. */
  #coveredShares(from: number, end: number): Pick<Parts, 'covered' | 'covering'> {
    const { pool } = this.#index.texts;
    const { facts, rows } = this.#index.scratch;
    const { bests, words } = this.#terms;
    let covered = 0;
    let coverable = 0;
    this.#covering.fill(0);
    for (let i = from; i < end; i++) {
      const said = pool[i] as number;
      if ((said & SAID) === 0) continue;
      const term = said >>> SAID_BITS;
      const row = rows[term] as number;
      const idf = facts[term * FACTS + IDF] as number;
      covered += idf * idf * (bests[row] as number);
      coverable += idf * idf;
      this.#keepBest(row * words);
    }
    return { covered: share(covered, coverable), covering: this.#coveringShare() };
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

const NOT_COVERED = { covered: 0, covering: 0 } as const;

function share(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}

/** A need has fewer terms than fit in 16 bits: see `Model.reading`. */
function pairKey(before: number, after: number): number {
  return before * 0x10000 + after;
}
