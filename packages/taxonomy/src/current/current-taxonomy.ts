import type { Concept } from '../concept.ts';
import { OWN_CONCEPTS } from '../concepts/concepts.ts';
import type { Taxonomy } from '../taxonomy.ts';

/** The concepts that this process reads with, a top concept before the narrower ones of its file. `related` is mutual. */
export let CONCEPTS: readonly Concept[] = OWN_CONCEPTS;

let byId = mapOf(CONCEPTS);

/**
 * Makes the whole process read with another taxonomy. For entry files, at their start and before anything is read: what
 * was indexed before keeps the concepts that it was read with (infra/decisions/0037).
 */
export function installTaxonomy(taxonomy: Taxonomy): void {
  CONCEPTS = taxonomy.concepts;
  byId = mapOf(CONCEPTS);
}

/** The concept with exactly this id; undefined when there is none. */
export function conceptById(id: string): Concept | undefined {
  return byId.get(id);
}

function mapOf(concepts: readonly Concept[]): ReadonlyMap<string, Concept> {
  return new Map(concepts.map((concept) => [concept.id, concept]));
}
