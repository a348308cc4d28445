import { GRAM_HASHES } from './grams.ts';
import { grown } from './grown.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What depends on every document of an index, worked out when it is asked for and kept until the index changes. */
export class Rarities {
  #exponent = 1;
  #version = 1;
  #all = 1;
  readonly #grams = new Float32Array(GRAM_HASHES);
  readonly #gramVersions = new Uint32Array(GRAM_HASHES);
  #termVersions = new Uint32Array(256);
  /** ln(1 + N/n), by term: good once the term was filled in. */
  idfs = new Float64Array(256);
  /** Squared norm in the rarities of its letter sequences, by term: good once the term was filled in. */
  squares = new Float32Array(256);

  /** Changes whenever what was remembered is forgotten. */
  get version(): number {
    return this.#version;
  }

  /**
   * Forgets everything: the index has changed and holds so many documents now. `exponent`: power of the inverse frequency of
   * a letter sequence.
   */
  reset(documents: number, exponent: number): void {
    this.#version += 1;
    this.#exponent = exponent;
    this.#all = Math.max(1, documents);
  }

  /** ln(1 + N/n)^p of a letter sequence. */
  ofGram(gram: number, vocabulary: Vocabulary): number {
    if (this.#gramVersions[gram] !== this.#version) {
      const having = Math.min(this.#all, Math.max(1, vocabulary.documentsWithGram(gram)));
      this.#grams[gram] = Math.log(1 + this.#all / having) ** this.#exponent;
      this.#gramVersions[gram] = this.#version;
    }
    return this.#grams[gram] as number;
  }

  /** Makes what is known of a term good. */
  fill(term: number, vocabulary: Vocabulary): void {
    if (this.#termVersions[term] === this.#version) return;
    if (term >= this.idfs.length) {
      this.squares = grown(this.squares, term + 1);
      this.#termVersions = grown(this.#termVersions, this.squares.length);
      this.idfs = grown(this.idfs, this.squares.length);
    }
    const { pool, starts } = vocabulary.grams;
    const end = starts[term + 1] as number;
    let square = 0;
    for (let i = starts[term] as number; i < end; i++) square += this.ofGram(pool[i] as number, vocabulary) ** 2;
    this.squares[term] = square;
    this.idfs[term] = Math.log(1 + this.#all / Math.max(1, vocabulary.documentsWith(term)));
    this.#termVersions[term] = this.#version;
  }
}
