import { grown } from './grown.ts';

/** What does not fit into a byte follows in four. */
const ESCAPE = 255;
/** Two per character further on, one more for a term that runs on over the next word. */
const PER_CHARACTER = 2;

/** Where a term stands in a field. */
export interface TermPlace {
  readonly start: number;
  /** Put together with the word that follows, such as "5 axes". */
  readonly joined: boolean;
}

/** Where each term of each document stands, by slot: a byte a term, from one to the next. */
export class PlaceStore {
  #pool = new Uint8Array(1024);
  #used = 0;
  #starts = new Uint32Array(256);
  #ends = new Uint32Array(256);

  /** The first `titleTerms` places are in the title. */
  put(slot: number, places: readonly TermPlace[], titleTerms: number): void {
    this.#starts = grown(this.#starts, slot + 1);
    this.#ends = grown(this.#ends, slot + 1);
    this.#pool = grown(this.#pool, this.#used + 5 * places.length);
    this.#starts[slot] = this.#used;
    let before = 0;
    for (let i = 0; i < places.length; i++) {
      const { start, joined } = places[i] as TermPlace;
      if (i === titleTerms) before = 0;
      this.#write(PER_CHARACTER * (start - before) + (joined ? 1 : 0));
      before = start;
    }
    this.#ends[slot] = this.#used;
  }

  /** The places of a slot's terms in order. */
  placesAt(slot: number, titleTerms: number): readonly TermPlace[] {
    const places: TermPlace[] = [];
    let start = 0;
    for (let at = this.#starts[slot] ?? 0; at < (this.#ends[slot] ?? 0); ) {
      let step = this.#pool[at++] as number;
      if (step === ESCAPE) {
        step = 0;
        for (let byte = 0; byte < 4; byte++) step = 256 * step + (this.#pool[at++] as number);
      }
      if (places.length === titleTerms) start = 0;
      start += Math.floor(step / PER_CHARACTER);
      places.push({ start, joined: step % PER_CHARACTER === 1 });
    }
    return places;
  }

  #write(step: number): void {
    if (step < ESCAPE) {
      this.#pool[this.#used++] = step;
      return;
    }
    this.#pool[this.#used++] = ESCAPE;
    for (let byte = 3; byte >= 0; byte--) this.#pool[this.#used++] = Math.floor(step / 256 ** byte) % 256;
  }
}
