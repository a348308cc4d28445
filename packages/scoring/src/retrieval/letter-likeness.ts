import type { Model } from '../model/model.ts';
import { gramsOf } from './grams.ts';
import type { WordIndex } from './word-index.ts';
import type { WordQuery } from './word-query.ts';

/** What a term of the index is to the need: worked out when a document first holds it. */
interface TermLikeness {
  readonly idf: number;
  /** Product of its letter sequences with those of the whole need. */
  readonly dot: number;
  /** Its own squared norm. */
  readonly square: number;
  /** Cosine with each of the need's words; empty where words are not compared one by one. */
  readonly likes: Float32Array;
  readonly best: number;
}

/** Beyond so many words a need is not compared word by word. */
const WORDS_COMPARED = 24;

/**
 * A need and a document compared by their letter sequences, weighted by how few documents hold them. Typing errors, inflections,
 * compounds and cognates share most of theirs. The sequences of a document are those of its terms, so that what is worked
 * out for a term serves every document that holds it.
 */
export class LetterLikeness {
  readonly #index: WordIndex;
  readonly #exponent: number;
  readonly #grams = new Map<number, { weight: number; readonly words: [number, number][] }>();
  readonly #wordNorms: Float32Array;
  readonly #wordWeights: Float32Array;
  readonly #norm: number;
  readonly #known = new Map<number, TermLikeness>();
  readonly #covering: Float32Array;
  readonly #compares: boolean;
  #dot = 0;
  #squares = 0;
  #covered = 0;
  #coverable = 0;

  constructor(index: WordIndex, query: WordQuery, { idfExponent }: Model['words']['letters'], byWord: boolean) {
    this.#index = index;
    this.#exponent = idfExponent;
    this.#compares = byWord;
    const words = byWord ? query.terms.slice(0, WORDS_COMPARED) : [];
    this.#wordNorms = new Float32Array(words.length);
    this.#wordWeights = Float32Array.from(words, ({ number, count }) => index.idfOf(number) * count);
    this.#covering = new Float32Array(words.length);
    query.terms.forEach(({ term, count }, word) => {
      for (const gram of gramsOf(term)) {
        const rarity = this.#rarity(gram);
        let known = this.#grams.get(gram);
        if (known === undefined) {
          known = { weight: 0, words: [] };
          this.#grams.set(gram, known);
        }
        known.weight += count;
        if (word >= words.length) continue;
        known.words.push([word, rarity]);
        this.#wordNorms[word] = (this.#wordNorms[word] as number) + rarity * rarity;
      }
    });
    let squares = 0;
    for (const [gram, known] of this.#grams) {
      known.weight = Math.sqrt(known.weight) * this.#rarity(gram);
      squares += known.weight * known.weight;
    }
    this.#norm = Math.sqrt(squares) || 1;
    this.#wordNorms.forEach((square, word) => {
      this.#wordNorms[word] = Math.sqrt(square) || 1;
    });
  }

  idfOf(term: number): number {
    return this.#likenessOf(term).idf;
  }

  /** Begins a document. */
  start(): void {
    this.#dot = 0;
    this.#squares = 0;
    this.#covered = 0;
    this.#coverable = 0;
    this.#covering.fill(0);
  }

  /** Adds a term of the document; returns its idf. */
  add(term: number, count: number): number {
    const known = this.#likenessOf(term);
    this.#dot += Math.sqrt(count) * known.dot;
    this.#squares += count * known.square;
    if (this.#compares) {
      const weight = known.idf * known.idf;
      this.#covered += weight * known.best;
      this.#coverable += weight;
      const { likes } = known;
      for (let word = 0; word < likes.length; word++) {
        if ((likes[word] as number) > (this.#covering[word] as number)) this.#covering[word] = likes[word] as number;
      }
    }
    return known.idf;
  }

  cosine(): number {
    return this.#squares === 0 ? 0 : Math.min(1, this.#dot / (Math.sqrt(this.#squares) * this.#norm));
  }

  covered(): number {
    return this.#coverable === 0 ? 0 : Math.min(1, this.#covered / this.#coverable);
  }

  covering(): number {
    let sum = 0;
    let all = 0;
    for (let word = 0; word < this.#covering.length; word++) {
      const weight = this.#wordWeights[word] as number;
      sum += weight * (this.#covering[word] as number);
      all += weight;
    }
    return all === 0 ? 0 : Math.min(1, sum / all);
  }

  #likenessOf(term: number): TermLikeness {
    const known = this.#known.get(term);
    if (known !== undefined) return known;
    let dot = 0;
    let square = 0;
    const likes = new Float32Array(this.#wordNorms.length);
    for (const gram of this.#index.vocabulary.gramsAt(term)) {
      const rarity = this.#rarity(gram);
      square += rarity * rarity;
      const asked = this.#grams.get(gram);
      if (asked === undefined) continue;
      dot += rarity * asked.weight;
      for (const [word, weight] of asked.words) likes[word] = (likes[word] as number) + rarity * weight;
    }
    const norm = Math.sqrt(square) || 1;
    let best = 0;
    for (let word = 0; word < likes.length; word++) {
      const like = Math.min(1, (likes[word] as number) / (norm * (this.#wordNorms[word] as number)));
      likes[word] = like;
      if (like > best) best = like;
    }
    const likeness = { idf: this.#index.idfOf(term), dot, square, likes, best };
    this.#known.set(term, likeness);
    return likeness;
  }

  /** ln(1 + N/n)^p. */
  #rarity(gram: number): number {
    const { vocabulary, documents } = this.#index;
    const all = Math.max(1, documents);
    return Math.log(1 + all / Math.min(all, Math.max(1, vocabulary.documentsWithGram(gram)))) ** this.#exponent;
  }
}
