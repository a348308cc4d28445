import { GRAM_HASHES } from './grams.ts';
import { grown } from './grown.ts';

/** What `Scratch.facts` holds of a term, at these places. */
export const FACTS = 4;
export const IDF = 0;
/** Product of its letter sequences with those of the whole need. */
export const LETTER_DOT = 1;
/** Which of the need's terms it is, −1 for none. */
export const ASKED = 2;

/**
 * Arrays over all terms and all letter sequences of an index, lent to one comparison at a time, so that a need costs what it
 * touches and not what the index holds. Whoever finds another's mark in `owner` must fill them again.
 */
export class Scratch {
  owner: object | undefined;
  /** Changes with each owner: what is marked with it was worked out for the one at hand. */
  generation = 0;
  /** A bit for each letter sequence that the owner's need has: small enough to stay near the processor. */
  readonly #gramBits = new Uint32Array(GRAM_HASHES >>> 5);
  /** By letter sequence of the owner's need: its rarity × its weight. */
  readonly #gramDots = new Float32Array(GRAM_HASHES);
  /** By letter sequence: where it stands in the owner's own list; good where that list agrees. */
  readonly gramPlaces = new Uint16Array(GRAM_HASHES);
  /** By term: the generation for which what follows was worked out. */
  known = new Uint32Array(256);
  /** `FACTS` numbers a term, side by side since they are read together. */
  facts = new Float32Array(256 * FACTS);
  /** By term: its row in what the owner works out word by word. */
  rows = new Uint32Array(256);
  #grams: Uint16Array = new Uint16Array(0);

  /** Hands everything over: `dots` go with `grams`. */
  lend(owner: object, terms: number, grams: Uint16Array, dots: Float32Array): void {
    this.owner = owner;
    this.generation += 1;
    this.known = grown(this.known, terms);
    this.facts = grown(this.facts, terms * FACTS);
    this.rows = grown(this.rows, terms);
    for (const gram of this.#grams) this.#gramBits[gram >>> 5] = 0;
    for (let place = 0; place < grams.length; place++) {
      const gram = grams[place] as number;
      this.#gramBits[gram >>> 5] = (this.#gramBits[gram >>> 5] as number) | (1 << (gram & 31));
      this.#gramDots[gram] = dots[place] as number;
      this.gramPlaces[gram] = place;
    }
    this.#grams = grams;
  }

  /** Product of the letter sequences from one place of a pool to another with those of the owner's need. */
  letterDot(pool: Uint16Array, from: number, end: number): number {
    const bits = this.#gramBits;
    let dot = 0;
    for (let i = from; i < end; i++) {
      const gram = pool[i] as number;
      if (((bits[gram >>> 5] as number) & (1 << (gram & 31))) !== 0) dot += this.#gramDots[gram] as number;
    }
    return dot;
  }
}
