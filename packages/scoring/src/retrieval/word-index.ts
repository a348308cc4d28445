import type { Language } from '@navette/taxonomy';
import type { Model } from '../model/model.ts';
import { COMPOUNDING } from '../text/compounding.ts';
import { PostingLists } from './posting-lists.ts';
import { Vocabulary } from './vocabulary.ts';

/** A term of a need, with everything in the index that answers to it. */
export interface QueryTerm {
  readonly term: string;
  /** Terms of the index, the term itself first where it is known, each with its weight in the sum. */
  readonly targets: readonly { readonly term: string; readonly list: number; readonly weight: number }[];
}

export interface WordQuery {
  readonly terms: readonly QueryTerm[];
  /** Euclidean norm of the query: dividing a document's sum by it gives a cosine. */
  readonly norm: number;
}

/**
 * An inverted index of words. Impact of a term in a document: √count / √(length + pad), which no other document changes;
 * rarity is applied when a query is made. Sum over a query / its norm is the cosine of (√count · idf^p) and (√count).
 */
export class WordIndex {
  #vocabulary = new Vocabulary();
  #lists = new PostingLists();
  readonly #model: Model['words'];
  #documents = 0;

  constructor(model: Model['words']) {
    this.#model = model;
  }

  add(slot: number, counts: ReadonlyMap<string, number>): void {
    this.#documents += 1;
    const norm = this.#lengthNorm(counts);
    for (const [term, count] of counts) {
      this.#lists.push(this.#vocabulary.addDocument(term), slot, Math.sqrt(count) / norm);
    }
  }

  /** Forgets a document's words for the statistics; its postings stay until `compact`, so its slot must not be read. */
  remove(counts: ReadonlyMap<string, number>): void {
    this.#documents -= 1;
    for (const term of counts.keys()) this.#vocabulary.removeDocument(term);
  }

  /** Drops the postings and words of removed documents and renumbers the rest; −1 for a slot that is gone. */
  compact(newSlots: Int32Array): void {
    const vocabulary = new Vocabulary();
    const lists = new PostingLists();
    for (let old = 0; old < this.#vocabulary.size; old++) {
      const documents = this.#vocabulary.documentsWith(old);
      if (documents === 0) continue;
      const list = vocabulary.addDocument(this.#vocabulary.termOf(old), documents);
      this.#lists.forEach(old, (slot, impact) => {
        const now = newSlots[slot] ?? -1;
        if (now >= 0) lists.push(list, now, impact);
      });
    }
    this.#vocabulary = vocabulary;
    this.#lists = lists;
  }

  /** A need's words, ready to be summed. Short words have no kin where words are not written together. */
  query(counts: ReadonlyMap<string, number>, language: Language): WordQuery {
    const shortest = COMPOUNDING.has(language) ? 4 : 5;
    const { likeness, exponent, each, words } = this.#model.kin;
    const weighted = [...counts].map(([term, count]) => ({
      term,
      count,
      weight: Math.sqrt(count) * this.#rarity(term),
    }));
    const heaviest = weighted.toSorted((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1)).slice(0, words);
    const withKin = new Set(heaviest.map(({ term }) => term).filter((term) => term.length >= shortest));
    let squares = 0;
    const terms: QueryTerm[] = [];
    for (const { term, count, weight } of weighted) {
      squares += weight * weight;
      const targets: { term: string; list: number; weight: number }[] = [];
      const own = this.#vocabulary.numberOf(term);
      if (own !== undefined && this.#vocabulary.documentsWith(own) > 0) targets.push({ term, list: own, weight });
      for (const kin of withKin.has(term) ? this.#vocabulary.kinOf(term, likeness, each) : []) {
        const other = this.#vocabulary.termOf(kin.term);
        const rarity = Math.min(this.#rarity(term), this.#rarity(other));
        targets.push({ term: other, list: kin.term, weight: Math.sqrt(count) * rarity * kin.likeness ** exponent });
      }
      if (targets.length > 0) terms.push({ term, targets });
    }
    return { terms, norm: Math.sqrt(squares) };
  }

  /** Sums of weight × impact by slot, over `slots` slots. */
  sums({ terms }: WordQuery, slots: number): Float64Array {
    const sums = new Float64Array(slots);
    for (const { targets } of terms) for (const { list, weight } of targets) this.#lists.accumulate(list, weight, sums);
    return sums;
  }

  /** What each query term adds to the sum of one document, in the order of the query's terms. */
  shares({ terms }: WordQuery, counts: ReadonlyMap<string, number>): readonly number[] {
    const norm = this.#lengthNorm(counts);
    return terms.map(({ targets }) =>
      targets.reduce((sum, { term, weight }) => sum + (weight * Math.sqrt(counts.get(term) ?? 0)) / norm, 0),
    );
  }

  #lengthNorm(counts: ReadonlyMap<string, number>): number {
    let length = this.#model.lengthPad;
    for (const count of counts.values()) length += count;
    return Math.sqrt(length) || 1;
  }

  /** ln(1 + N/n)^p; a word that nobody has is taken for one that a single document has. */
  #rarity(term: string): number {
    const number = this.#vocabulary.numberOf(term);
    const documents = number === undefined ? 1 : Math.max(1, this.#vocabulary.documentsWith(number));
    return Math.log(1 + Math.max(1, this.#documents) / documents) ** this.#model.idfExponent;
  }
}
