import type { Concept, Language } from '@navette/taxonomy';
import type { Model } from '../model/model.ts';
import { LabelIndex } from './label-index.ts';
import { learnLexicon, type WordLexicon } from './word-lexicon.ts';

/**
 * Puts a text into the words of another language by way of a taxonomy with labels in both: the labels of the concepts that
 * come nearest to it, the words that stand for its own in labels that mean the same, and its own words, which may be names or
 * cognates. Indexes and lexicons are made when two languages first meet.
 */
export class Translator {
  readonly #concepts: readonly Concept[];
  readonly #model: Model;
  readonly #labels = new Map<Language, LabelIndex>();
  readonly #lexicons = new Map<string, WordLexicon>();

  constructor(concepts: readonly Concept[], model: Model) {
    this.#concepts = concepts;
    this.#model = model;
  }

  /** Terms of `to` with their weights, for a text of `from` whose terms are given in order and counted. */
  translate(
    counts: ReadonlyMap<string, number>,
    terms: readonly string[],
    from: Language,
    to: Language,
  ): ReadonlyMap<string, number> {
    const { concepts, lexicon, own, exponent } = this.#model.pivot;
    const translated = new Map<string, number>();
    const add = (parts: readonly (readonly [string, number])[], share: number): void => {
      const total = parts.reduce((sum, [, weight]) => sum + weight, 0);
      if (total === 0) return;
      for (const [term, weight] of parts) {
        translated.set(term, (translated.get(term) ?? 0) + (share * weight) / total);
      }
    };
    const target = this.#labelsIn(to);
    const near = this.#labelsIn(from).nearest(counts, terms, this.#model.pivot.nearest);
    add(
      near.flatMap(({ id, likeness }) =>
        (target.terms.get(id) ?? []).map((term) => [term, likeness ** exponent] as const),
      ),
      concepts,
    );
    const words = this.#lexiconOf(from, to);
    add(
      [...counts].flatMap(([term, count]) =>
        (words.get(term) ?? []).map(([other, probability]) => [other, count * probability] as const),
      ),
      lexicon,
    );
    add([...counts], own);
    return translated;
  }

  #labelsIn(language: Language): LabelIndex {
    let labels = this.#labels.get(language);
    if (labels === undefined) {
      labels = new LabelIndex(this.#concepts, language, this.#model);
      this.#labels.set(language, labels);
    }
    return labels;
  }

  #lexiconOf(from: Language, to: Language): WordLexicon {
    const key = `${from}>${to}`;
    let lexicon = this.#lexicons.get(key);
    if (lexicon === undefined) {
      const target = this.#labelsIn(to).terms;
      lexicon = learnLexicon(
        [...this.#labelsIn(from).terms].flatMap(([id, terms]) => {
          const others = target.get(id);
          return others === undefined ? [] : [[terms, others] as const];
        }),
      );
      this.#lexicons.set(key, lexicon);
    }
    return lexicon;
  }
}
