import type { Concept } from '../concept.ts';

/**
 * For each concept the ids that `broader` reaches, breadth first from the concept itself (which is included).
 * Ids that are not in `concepts` are left out. Ends even when the data hold a cycle.
 */
export function broaderClosure(concepts: readonly Concept[]): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const closure = new Map<string, readonly string[]>();
  for (const { id } of concepts) {
    const reached = new Set([id]);
    // A Set is iterated in insertion order and also over what is added meanwhile: it is queue and memory at once.
    for (const current of reached) {
      for (const parent of byId.get(current)?.broader ?? []) {
        if (byId.has(parent)) reached.add(parent);
      }
    }
    closure.set(id, [...reached]);
  }
  return closure;
}
