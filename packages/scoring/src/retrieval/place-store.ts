import { grown } from './grown.ts';

/** What does not fit into a byte follows in four. */
const ESCAPE = 255;

/** Where a term stands in a field: UTF-16 offsets, end exclusive. */
export interface TermPlace {
  readonly start: number;
  readonly end: number;
}

/** What a `PlaceStore` holds, as plain arrays. */
export interface PlaceStoreState {
  readonly pool: Uint8Array<ArrayBuffer>;
  readonly starts: Uint32Array<ArrayBuffer>;
  readonly ends: Uint32Array<ArrayBuffer>;
}

/** Where each term of each document stands, by slot: two bytes a term, how far on from the one before and how long. */
export class PlaceStore {
  #pool = new Uint8Array(1024);
  #used = 0;
  #starts = new Uint32Array(256);
  #ends = new Uint32Array(256);

  /** The first `titleTerms` places are in the title. */
  put(slot: number, places: readonly TermPlace[], titleTerms: number): void {
    this.#starts = grown(this.#starts, slot + 1);
    this.#ends = grown(this.#ends, slot + 1);
    this.#pool = grown(this.#pool, this.#used + 10 * places.length);
    this.#starts[slot] = this.#used;
    let before = 0;
    for (let i = 0; i < places.length; i++) {
      const { start, end } = places[i] as TermPlace;
      if (i === titleTerms) before = 0;
      this.#write(start - before);
      this.#write(end - start);
      before = start;
    }
    this.#ends[slot] = this.#used;
  }

  /** A copy of all that is held, for the first `slots`. */
  save(slots: number): PlaceStoreState {
    return {
      pool: this.#pool.slice(0, this.#used),
      starts: this.#starts.slice(0, slots),
      ends: this.#ends.slice(0, slots),
    };
  }

  /** Holds what was saved, in place of what it held. */
  restore({ pool, starts, ends }: PlaceStoreState): void {
    this.#pool = pool;
    this.#used = pool.length;
    this.#starts = starts;
    this.#ends = ends;
  }

  /** The places of a slot's terms in order. */
  placesAt(slot: number, titleTerms: number): readonly TermPlace[] {
    const places: TermPlace[] = [];
    let at = this.#starts[slot] ?? 0;
    const end = this.#ends[slot] ?? 0;
    const read = (): number => {
      let number = this.#pool[at++] as number;
      if (number < ESCAPE) return number;
      number = 0;
      for (let byte = 0; byte < 4; byte++) number = 256 * number + (this.#pool[at++] as number);
      return number;
    };
    for (let start = 0; at < end; ) {
      if (places.length === titleTerms) start = 0;
      start += read();
      places.push({ start, end: start + read() });
    }
    return places;
  }

  #write(number: number): void {
    if (number < ESCAPE) {
      this.#pool[this.#used++] = number;
      return;
    }
    this.#pool[this.#used++] = ESCAPE;
    for (let byte = 3; byte >= 0; byte--) this.#pool[this.#used++] = Math.floor(number / 256 ** byte) % 256;
  }
}
