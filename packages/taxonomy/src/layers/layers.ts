import type { Concept } from '../concept.ts';
import { type AddedLabel, addLabel, LabelError } from '../labels/add-label.ts';
import { mergeTaxonomies } from '../merge/merge-taxonomies.ts';
import type { Taxonomy } from '../taxonomy.ts';
import { taxonomyOf } from '../version/taxonomy-of.ts';

/** What a network lays over the product's own concepts: other vocabularies, then labels. */
export interface Layers {
  readonly vocabularies: readonly Vocabulary[];
  readonly labels: readonly AddedLabel[];
}

export interface Vocabulary {
  /** Its name; one of each. */
  readonly name: string;
  readonly concepts: readonly Concept[];
}

export const NO_LAYERS: Layers = { vocabularies: [], labels: [] };

/**
 * The product's own concepts under the layers of a network, in their order. Labels that no longer fit (a release took the
 * word, or an id is gone) are left out and told: a start must not fail on them.
 */
export function applyLayers(
  own: Taxonomy,
  layers: Layers,
): { readonly taxonomy: Taxonomy; readonly leftOut: readonly AddedLabel[] } {
  const leftOut: AddedLabel[] = [];
  let taxonomy = layers.vocabularies.reduce(
    (base, { concepts }) => mergeTaxonomies(base, taxonomyOf(concepts)).taxonomy,
    own,
  );
  for (const label of layers.labels) {
    try {
      taxonomy = addLabel(taxonomy, label);
    } catch (error) {
      if (!(error instanceof LabelError)) throw error;
      leftOut.push(label);
    }
  }
  return { taxonomy, leftOut };
}

/** The layers in which a vocabulary takes the place of the one of its name. */
export function withVocabulary(layers: Layers, vocabulary: Vocabulary): Layers {
  const others = layers.vocabularies.filter(({ name }) => name !== vocabulary.name);
  return { ...layers, vocabularies: [...others, vocabulary] };
}
