import type { Concept } from '../concept.ts';
import { OWN_CONCEPTS } from '../concepts/concepts.ts';
import type { AddedLabel } from '../labels/add-label.ts';
import { applyLayers } from '../layers/layers.ts';
import type { Taxonomy } from '../taxonomy.ts';
import { taxonomyOf } from '../version/taxonomy-of.ts';

/** The concepts that this process reads with, a top concept before the narrower ones of its file. `related` is mutual. */
export let CONCEPTS: readonly Concept[] = OWN_CONCEPTS;

/** What labels are laid over that come and go while the process runs. */
let base: Taxonomy | undefined;
let version: string | undefined;
let byId = mapOf(CONCEPTS);

/**
 * Makes the whole process read with another taxonomy. For entry files, at their start and before anything is read: what
 * was indexed before keeps the concepts that it was read with (infra/decisions/0037).
 */
export function installTaxonomy(taxonomy: Taxonomy): void {
  base = taxonomy;
  become(taxonomy);
}

/** The taxonomy that was installed, without the labels that were laid over it. */
export function installedTaxonomy(): Taxonomy {
  base ??= taxonomyOf(OWN_CONCEPTS);
  return base;
}

/**
 * Lays labels over what was installed, in place of those that lay there before; those that don't fit are left out. Whoever
 * holds texts that were read before reads them again where the version is another one.
 * @returns the version of what the process reads with now
 */
export function installLabels(labels: readonly AddedLabel[]): string {
  const { taxonomy } = applyLayers(installedTaxonomy(), { vocabularies: [], labels });
  // Readers are kept by the list of concepts that they were made from.
  if (taxonomy.version !== version) become(taxonomy);
  return taxonomy.version;
}

function become(taxonomy: Taxonomy): void {
  CONCEPTS = taxonomy.concepts;
  version = taxonomy.version;
  byId = mapOf(CONCEPTS);
}

/** The concept with exactly this id; undefined when there is none. */
export function conceptById(id: string): Concept | undefined {
  return byId.get(id);
}

function mapOf(concepts: readonly Concept[]): ReadonlyMap<string, Concept> {
  return new Map(concepts.map((concept) => [concept.id, concept]));
}
