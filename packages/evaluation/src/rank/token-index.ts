import { termsOf } from '@navette/scoring';
import type { LabelledText } from '../set/labelled-text.ts';
import type { RankedDoc } from './ranker.ts';

interface Postings {
  readonly docs: number[];
  readonly counts: number[];
}

/** An inverted index over the engine's own tokens, as plain as it can be: the ground on which the baselines stand. */
export class TokenIndex {
  readonly ids: readonly string[];
  /** Tokens of each document. */
  readonly lengths: Float64Array;
  readonly meanLength: number;
  readonly #postings = new Map<string, Postings>();

  constructor(docs: readonly LabelledText[]) {
    this.ids = docs.map(({ id }) => id);
    this.lengths = new Float64Array(docs.length);
    let total = 0;
    docs.forEach(({ text, lang }, number) => {
      for (const [term, count] of termsOf(text, lang)) {
        const postings = this.#postings.get(term) ?? { docs: [], counts: [] };
        this.#postings.set(term, postings);
        postings.docs.push(number);
        postings.counts.push(count);
        this.lengths[number] = (this.lengths[number] as number) + count;
        total += count;
      }
    });
    this.meanLength = docs.length === 0 ? 0 : total / docs.length;
  }

  get terms(): IterableIterator<string> {
    return this.#postings.keys();
  }

  /** In how many documents a term stands. */
  documentsWith(term: string): number {
    return this.#postings.get(term)?.docs.length ?? 0;
  }

  /** Calls back with each document that holds the term, and how often it does. */
  each(term: string, visit: (doc: number, count: number) => void): void {
    const postings = this.#postings.get(term);
    if (postings === undefined) return;
    for (let i = 0; i < postings.docs.length; i++) visit(postings.docs[i] as number, postings.counts[i] as number);
  }

  /** The documents of the greatest sums over 0, best first, ties by id. */
  best(sums: Float64Array, depth: number): readonly RankedDoc[] {
    const found: RankedDoc[] = [];
    this.ids.forEach((doc, number) => {
      const score = sums[number] as number;
      if (score > 0) found.push({ doc, score });
    });
    return found.sort((a, b) => b.score - a.score || (a.doc < b.doc ? -1 : 1)).slice(0, depth);
  }
}
