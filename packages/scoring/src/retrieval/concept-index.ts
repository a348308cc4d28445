import type { ConceptGraph } from '../concepts/concept-graph.ts';
import type { OfferedConcepts } from '../concepts/salience.ts';
import type { AskedConcept } from '../criteria/capabilities.ts';
import { PostingLists } from './posting-lists.ts';

/** An inverted index of concepts: which documents have, or come near to, what a need asks for. */
export class ConceptIndex {
  readonly #numbers = new Map<string, number>();
  readonly #documentsWith = new Map<string, number>();
  #lists = new PostingLists();
  #documents = 0;

  add(slot: number, concepts: OfferedConcepts): void {
    this.#documents += 1;
    for (const [id, salience] of concepts) {
      this.#documentsWith.set(id, (this.#documentsWith.get(id) ?? 0) + 1);
      this.#lists.push(this.#numberOf(id), slot, salience);
    }
  }

  /** Forgets a document for the statistics; its postings stay until `compact`, so its slot must not be read. */
  remove(concepts: OfferedConcepts): void {
    this.#documents -= 1;
    for (const id of concepts.keys()) this.#documentsWith.set(id, (this.#documentsWith.get(id) ?? 0) - 1);
  }

  /** Drops the postings of removed documents and renumbers the rest; −1 for a slot that is gone. */
  compact(newSlots: Int32Array): void {
    const lists = new PostingLists();
    for (const list of this.#numbers.values()) {
      this.#lists.forEach(list, (slot, salience) => {
        const now = newSlots[slot] ?? -1;
        if (now >= 0) lists.push(list, now, salience);
      });
    }
    this.#lists = lists;
  }

  /** ln(1 + (N+1)/(n+1)): over 0, finite with no document at all, and of some use with three. */
  rarity(id: string): number {
    return Math.log(1 + (this.#documents + 1) / ((this.#documentsWith.get(id) ?? 0) + 1));
  }

  /** Σ weight × greatest strength by slot, over `slots` slots: what `coverage` divides by the sum of the weights. */
  sums(asked: readonly AskedConcept[], graph: ConceptGraph, slots: number): Float64Array {
    const sums = new Float64Array(slots);
    for (const { id, weight } of asked) {
      const best = new Float64Array(slots);
      for (const near of graph.neighboursOf(id)) {
        const list = this.#numbers.get(near.id);
        if (list === undefined) continue;
        this.#lists.forEach(list, (slot, salience) => {
          best[slot] = Math.max(best[slot] as number, near.similarity * salience);
        });
      }
      for (let slot = 0; slot < slots; slot++) sums[slot] = (sums[slot] as number) + weight * (best[slot] as number);
    }
    return sums;
  }

  #numberOf(id: string): number {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(id, number);
    }
    return number;
  }
}
