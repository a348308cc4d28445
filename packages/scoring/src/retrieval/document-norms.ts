import { grown } from './grown.ts';
import type { Rarities } from './rarities.ts';
import { SAID, SAID_BITS, type TermStore } from './term-store.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a document's own terms come to, whatever is asked: worked out when it is first compared, kept until the index changes. */
export class DocumentNorms {
  #versions = new Uint32Array(256);
  /** Σ count · idf², by slot. */
  words = new Float32Array(256);
  /** Σ count · squared norm of the term's letter sequences. */
  letters = new Float32Array(256);
  /** Σ idf · idf over neighbouring terms. */
  pairs = new Float32Array(256);

  /** Makes what is known of a slot good. */
  fill(slot: number, texts: TermStore, rarities: Rarities, vocabulary: Vocabulary): void {
    if (this.#versions[slot] === rarities.version) return;
    if (slot >= this.#versions.length) this.#grow(slot + 1);
    const { pool, starts, ends } = texts.all;
    const from = starts[slot] as number;
    const end = ends[slot] as number;
    const titleEnd = from + texts.titleTermsAt(slot);
    let words = 0;
    let letters = 0;
    let pairs = 0;
    let previous = 0;
    for (let i = from; i < end; i++) {
      const said = pool[i] as number;
      const term = said >>> SAID_BITS;
      rarities.fill(term, vocabulary);
      const idf = rarities.idfs[term] as number;
      if (i > from && i !== titleEnd) pairs += idf * previous;
      previous = idf;
      const count = said & SAID;
      words += count * idf * idf;
      letters += count * (rarities.squares[term] as number);
    }
    this.words[slot] = words;
    this.letters[slot] = letters;
    this.pairs[slot] = pairs;
    this.#versions[slot] = rarities.version;
  }

  #grow(slots: number): void {
    this.#versions = grown(this.#versions, slots);
    this.words = grown(this.words, slots);
    this.letters = grown(this.letters, slots);
    this.pairs = grown(this.pairs, slots);
  }
}
