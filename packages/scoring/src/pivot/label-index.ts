import type { Concept, Language } from '@navette/taxonomy';
import type { Model } from '../model/model.ts';
import { bestSlots } from '../retrieval/best-slots.ts';
import { Likeness } from '../retrieval/likeness.ts';
import { WordIndex } from '../retrieval/word-index.ts';
import { readDocument } from '../text/read-document.ts';
import { sequenceOf, type TermSequence } from '../text/term-sequence.ts';

const LONGEST_LABEL = 40;
/** Labels looked at closely for each concept wanted. */
const LABELS_EACH = 5;

export interface NearConcept {
  readonly id: string;
  /** Likeness of its nearest label to the text, over 0. */
  readonly likeness: number;
}

/** The labels of a taxonomy in one language, found like any other short texts. */
export class LabelIndex {
  readonly #language: Language;
  readonly #model: Model;
  readonly #words: WordIndex;
  readonly #owners: string[] = [];
  /** The terms of each concept's preferred label. */
  readonly terms = new Map<string, readonly string[]>();

  constructor(concepts: readonly Concept[], language: Language, model: Model) {
    this.#language = language;
    this.#model = model;
    this.#words = new WordIndex(model.words, 1);
    for (const { id, prefLabel, altLabels, borrowed } of concepts) {
      if (borrowed?.includes(language) === true) continue;
      const preferred = this.#read(prefLabel[language]);
      if (preferred.terms.length > 0) this.terms.set(id, preferred.terms);
      for (const label of [preferred, ...altLabels[language].map((alternative) => this.#read(alternative))]) {
        if (label.terms.length === 0) continue;
        this.#words.add(this.#owners.length, label);
        this.#owners.push(id);
      }
    }
  }

  /** The concepts whose labels are nearest to a text, nearest first, ties by id; `counts` and `terms` are the text's. */
  nearest(counts: ReadonlyMap<string, number>, terms: readonly string[], most: number): readonly NearConcept[] {
    const query = this.#words.query(counts, terms, this.#language);
    const sums = new Float32Array(this.#owners.length);
    this.#words.accumulate(query, sums);
    const likeness = new Likeness(this.#words, query, this.#model.words);
    const near = new Map<string, number>();
    for (const slot of bestSlots(
      sums,
      LABELS_EACH * most,
      () => true,
      (a, b) => a < b,
      this.#words.scales,
    )) {
      const id = this.#owners[slot] as string;
      near.set(id, Math.max(near.get(id) ?? 0, likeness.valueOf(slot)));
    }
    return [...near]
      .map(([id, value]) => ({ id, likeness: value }))
      .filter((concept) => concept.likeness > 0)
      .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
      .slice(0, most);
  }

  #read(label: string): TermSequence {
    return sequenceOf(readDocument({ text: label }, this.#language, LONGEST_LABEL));
  }
}
