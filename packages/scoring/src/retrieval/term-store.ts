import { grown } from './grown.ts';

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

  /** A view on the terms of a slot, good until the next `put`. */
  termsAt(slot: number): Uint32Array {
    return this.#pool.subarray(this.#starts[slot] ?? 0, this.#ends[slot] ?? 0);
  }

  titleTermsAt(slot: number): number {
    return this.#titles[slot] ?? 0;
  }
}
