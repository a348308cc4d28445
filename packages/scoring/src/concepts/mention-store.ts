import type { Span } from '../explanation/explanation.ts';
import { TermStore, type TermStoreState } from '../retrieval/term-store.ts';

const LENGTH_BITS = 12;
const LONGEST = (1 << LENGTH_BITS) - 1;

/** Where each document names its concepts, by slot: eight bytes a mention. Concepts are numbered by who keeps this. */
export class MentionStore {
  #mentions = new TermStore();

  /** Concept numbers go up to a million. */
  put(slot: number, mentions: readonly (readonly [concept: number, span: Span])[]): void {
    const packed = mentions.flatMap(([concept, { field, start, end }]) => [
      (concept << LENGTH_BITS) | Math.min(LONGEST, end - start),
      2 * start + (field === 'title' ? 1 : 0),
    ]);
    this.#mentions.put(slot, packed, 0);
  }

  /** A copy of all that is held, for the first `slots`. */
  save(slots: number): TermStoreState {
    return this.#mentions.save(slots);
  }

  /** Holds what was saved, in place of what it held. */
  restore(state: TermStoreState): void {
    this.#mentions.restore(state);
  }

  /** Where a slot names a concept, in order. */
  spansOf(slot: number, concept: number): readonly Span[] {
    return this.mentionsAt(slot).flatMap(([other, span]) => (other === concept ? [span] : []));
  }

  mentionsAt(slot: number): readonly (readonly [concept: number, span: Span])[] {
    const packed = this.#mentions.termsAt(slot);
    const mentions: (readonly [number, Span])[] = [];
    for (let at = 0; at < packed.length; at += 2) {
      const [what, where] = [packed[at] as number, packed[at + 1] as number];
      const start = where >>> 1;
      const span: Span = { field: where % 2 === 1 ? 'title' : 'text', start, end: start + (what & LONGEST) };
      mentions.push([what >>> LENGTH_BITS, span]);
    }
    return mentions;
  }
}
