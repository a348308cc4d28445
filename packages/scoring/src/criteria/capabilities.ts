import type { ConceptGraph } from '../concepts/concept-graph.ts';
import type { OfferedConcepts } from '../concepts/salience.ts';

/** A concept that a need asks for. */
export interface AskedConcept {
  readonly id: string;
  readonly essential: boolean;
  /** Rarity of the concept among the profiles, doubled when essential; over 0. */
  readonly weight: number;
}

export interface NearestConcept {
  readonly id: string | null;
  /** In [0,1], see `ConceptGraph`; 0 with no id. */
  readonly similarity: number;
  /** Similarity × how much the profile is about the concept. */
  readonly strength: number;
}

/** Of the concepts offered the one that answers best to `asked`, the first of equals; none without any similarity. */
export function nearestConcept(asked: string, offered: OfferedConcepts, graph: ConceptGraph): NearestConcept {
  let nearest: NearestConcept = { id: null, similarity: 0, strength: 0 };
  for (const { id, similarity } of graph.neighboursOf(asked)) {
    if (similarity <= nearest.strength) break;
    const strength = similarity * (offered.get(id) ?? 0);
    if (strength > nearest.strength) nearest = { id, similarity, strength };
  }
  return nearest;
}
