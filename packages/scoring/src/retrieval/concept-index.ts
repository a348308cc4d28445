import type { ConceptGraph } from '../concepts/concept-graph.ts';
import type { ConceptMention } from '../concepts/find-concepts.ts';
import { MentionStore } from '../concepts/mention-store.ts';
import type { OfferedConcepts } from '../concepts/salience.ts';
import type { AskedConcept } from '../criteria/capabilities.ts';
import type { Span } from '../explanation/explanation.ts';
import { GREATEST_COUNT, PostingLists, type PostingListsState } from './posting-lists.ts';
import { TermStore, type TermStoreState } from './term-store.ts';

const SALIENCE_BITS = 8;
/** Postings of wide concepts say little: past so many visited for one need the commonest ones are left out. */
const MOST_VISITED = 60_000;

/** What a `ConceptIndex` holds, as plain data. */
export interface ConceptIndexState {
  readonly ids: readonly string[];
  readonly documentsWith: readonly number[];
  readonly lists: PostingListsState;
  readonly offered: TermStoreState;
  readonly mentions: TermStoreState;
  readonly documents: number;
}

/**
 * An inverted index of concepts, which documents have, or come near to, what a need asks for, and what each document offers.
 * Salience is kept in 1/255.
 */
export class ConceptIndex {
  readonly #numbers = new Map<string, number>();
  readonly #ids: string[] = [];
  readonly #documentsWith: number[] = [];
  #lists = new PostingLists();
  #offered = new TermStore();
  #mentions = new MentionStore();
  #documents = 0;

  /** All that is held, for the first `slots`. */
  save(slots: number): ConceptIndexState {
    return {
      ids: [...this.#ids],
      documentsWith: [...this.#documentsWith],
      lists: this.#lists.save(),
      offered: this.#offered.save(slots),
      mentions: this.#mentions.save(slots),
      documents: this.#documents,
    };
  }

  /** Holds what was saved; good for one that holds nothing. */
  restore({ ids, documentsWith, lists, offered, mentions, documents }: ConceptIndexState): void {
    for (const id of ids) this.#numberOf(id);
    this.#documentsWith.push(...documentsWith);
    this.#lists.restore(lists);
    this.#offered.restore(offered);
    this.#mentions.restore(mentions);
    this.#documents = documents;
  }

  /** `mentions`: where the document names the concepts that it offers. */
  add(slot: number, concepts: OfferedConcepts, mentions: readonly ConceptMention[] = []): void {
    this.#documents += 1;
    const packed: number[] = [];
    for (const [id, salience] of concepts) {
      const number = this.#numberOf(id);
      const kept = Math.round(salience * GREATEST_COUNT);
      this.#documentsWith[number] = (this.#documentsWith[number] ?? 0) + 1;
      this.#lists.push(number, slot, kept);
      packed.push((number << SALIENCE_BITS) | kept);
    }
    this.#offered.put(slot, packed, 0);
    this.#mentions.put(
      slot,
      mentions.map((mention) => [this.#numberOf(mention.conceptId), mention]),
    );
  }

  /** Forgets a document for the statistics; its postings stay until `compact`, so its slot must not be read. */
  remove(slot: number): void {
    this.#documents -= 1;
    for (const packed of this.#offered.termsAt(slot)) {
      const number = packed >>> SALIENCE_BITS;
      this.#documentsWith[number] = (this.#documentsWith[number] ?? 0) - 1;
    }
  }

  /** Drops the postings of removed documents and renumbers the rest; −1 for a slot that is gone. */
  compact(newSlots: Int32Array): void {
    const offered = this.#offered;
    const mentions = this.#mentions;
    this.#lists = new PostingLists();
    this.#offered = new TermStore();
    this.#mentions = new MentionStore();
    newSlots.forEach((slot, before) => {
      if (slot < 0) return;
      const packed = Array.from(offered.termsAt(before));
      this.#offered.put(slot, packed, 0);
      this.#mentions.put(slot, mentions.mentionsAt(before));
      for (const one of packed) this.#lists.push(one >>> SALIENCE_BITS, slot, one & GREATEST_COUNT);
    });
  }

  /** The concepts that a slot offers, with their salience. */
  offeredAt(slot: number): OfferedConcepts {
    const offered = new Map<string, number>();
    for (const packed of this.#offered.termsAt(slot)) {
      offered.set(this.#ids[packed >>> SALIENCE_BITS] as string, (packed & GREATEST_COUNT) / GREATEST_COUNT);
    }
    return offered;
  }

  /** Where the text of a slot names a concept, in order. */
  spansOf(slot: number, id: string): readonly Span[] {
    const number = this.#numbers.get(id);
    return number === undefined ? [] : this.#mentions.spansOf(slot, number);
  }

  /** ln(1 + (N+1)/(n+1)): over 0, finite with no document at all, and of some use with three. */
  rarity(id: string): number {
    const number = this.#numbers.get(id);
    const documents = number === undefined ? 0 : (this.#documentsWith[number] ?? 0);
    return Math.log(1 + (this.#documents + 1) / (documents + 1));
  }

  /**
   * Soft coverage of what is asked by what a slot offers, Σ weight × greatest strength / Σ weight, in [0,1]; null when
   * nothing is asked or nothing is known to be offered.
   */
  coverageOf(asked: readonly AskedConcept[], graph: ConceptGraph): (slot: number) => number | null {
    const total = asked.reduce((sum, { weight }) => sum + weight, 0);
    const similarities = asked.map(({ id }) => {
      const row = new Float64Array(this.#ids.length);
      for (const near of graph.neighboursOf(id)) {
        const number = this.#numbers.get(near.id);
        if (number !== undefined) row[number] = near.similarity;
      }
      return row;
    });
    return (slot) => {
      const offered = this.#offered.termsAt(slot);
      if (asked.length === 0 || offered.length === 0) return null;
      let covered = 0;
      for (let i = 0; i < asked.length; i++) {
        const row = similarities[i] as Float64Array;
        let best = 0;
        for (let j = 0; j < offered.length; j++) {
          const packed = offered[j] as number;
          const strength = ((row[packed >>> SALIENCE_BITS] as number) * (packed & GREATEST_COUNT)) / GREATEST_COUNT;
          if (strength > best) best = strength;
        }
        covered += (asked[i] as AskedConcept).weight * best;
      }
      return Math.min(1, covered / total);
    };
  }

  /**
   * Adds to `sums`, by slot, weight × similarity × salience over what is asked and what comes near to it: a first guess at
   * who covers it. The rarest concepts first, and no more postings than can be visited in good time.
   */
  accumulate(asked: readonly AskedConcept[], graph: ConceptGraph, sums: Float32Array): void {
    const lists = asked.flatMap(({ id, weight }) =>
      graph.neighboursOf(id).flatMap((near) => {
        const list = this.#numbers.get(near.id);
        return list === undefined ? [] : [{ id: near.id, list, weight: weight * near.similarity }];
      }),
    );
    lists.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
    let visited = 0;
    for (const { id, list, weight } of lists) {
      const length = this.#documentsWith[this.#numbers.get(id) as number] ?? 0;
      if (visited > 0 && visited + length > MOST_VISITED) continue;
      visited += length;
      this.#lists.accumulate(list, weight, SALIENCES, sums);
    }
  }

  #numberOf(id: string): number {
    let number = this.#numbers.get(id);
    if (number === undefined) {
      number = this.#ids.length;
      this.#numbers.set(id, number);
      this.#ids.push(id);
    }
    return number;
  }
}

const SALIENCES = Float32Array.from({ length: GREATEST_COUNT + 1 }, (_, kept) => kept / GREATEST_COUNT);
