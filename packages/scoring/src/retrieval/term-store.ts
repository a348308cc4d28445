import { grown } from './grown.ts';

/** An occurrence is a term of 24 bits and, where it is the first, how often the term counts in the document, in 8. */
export const SAID_BITS = 8;
export const SAID = 255;

/** What a `TermStore` holds, as plain arrays. */
export interface TermStoreState {
  readonly pool: Uint32Array<ArrayBuffer>;
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
  readonly titles: Uint16Array<ArrayBuffer>;
}

/** The terms of each document in order, as numbers, by slot: what candidates are read from without reading them again. */
export class TermStore {
  #pool = new Uint32Array(1024);
  #used = 0;
  #starts = new Uint32Array(256);
  #ends = new Uint32Array(256);
  #titles = new Uint16Array(256);

  /** `titleTerms` of the terms, the first ones, are the title's. */
  put(slot: number, terms: readonly number[], titleTerms: number): void {
    this.#starts = grown(this.#starts, slot + 1);
    this.#ends = grown(this.#ends, slot + 1);
    this.#titles = grown(this.#titles, slot + 1);
    this.#pool = grown(this.#pool, this.#used + terms.length);
    this.#starts[slot] = this.#used;
    this.#pool.set(terms, this.#used);
    this.#used += terms.length;
    this.#ends[slot] = this.#used;
    this.#titles[slot] = titleTerms;
  }

  /** A copy of all that is held, for the first `slots`. */
  save(slots: number): TermStoreState {
    return {
      pool: this.#pool.slice(0, this.#used),
      starts: this.#starts.slice(0, slots),
      ends: this.#ends.slice(0, slots),
      titles: this.#titles.slice(0, slots),
    };
  }

  /** Holds what was saved, in place of what it held. */
  restore({ pool, starts, ends, titles }: TermStoreState): void {
    this.#pool = pool;
    this.#used = pool.length;
    this.#starts = starts;
    this.#ends = ends;
    this.#titles = titles;
  }

  /** The terms of all slots, and where those of a slot start and end: good until the next `put`. */
  get all(): { readonly pool: Uint32Array; readonly starts: Uint32Array; readonly ends: Uint32Array } {
    return { pool: this.#pool, starts: this.#starts, ends: this.#ends };
  }

  /** A view on the terms of a slot, good until the next `put`. */
  termsAt(slot: number): Uint32Array {
    return this.#pool.subarray(this.#starts[slot] ?? 0, this.#ends[slot] ?? 0);
  }

  titleTermsAt(slot: number): number {
    return this.#titles[slot] ?? 0;
  }
}
