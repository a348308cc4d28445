import type { Concept } from '../concept.ts';
import { CONCEPTS } from '../concepts/concepts.ts';
import { broaderClosure } from './broader-closure.ts';

const ANCESTORS = broaderClosure(CONCEPTS);
const CHILDREN = Map.groupBy(
  CONCEPTS.flatMap((child) => child.broader.map((parent) => ({ parent, id: child.id }))),
  ({ parent }) => parent,
);
const DESCENDANTS = Map.groupBy(
  CONCEPTS.flatMap(({ id }) => ancestorsOf(id).map((ancestor) => ({ ancestor, id }))),
  ({ ancestor }) => ancestor,
);
const DEPTHS = depths(CONCEPTS);

/** The concept and every wider one, nearest first, itself included; empty when it is unknown. */
export function ancestorsOf(id: string): readonly string[] {
  return ANCESTORS.get(id) ?? [];
}

/** The concepts directly below; empty for a leaf and for an unknown id. */
export function childrenOf(id: string): readonly string[] {
  return CHILDREN.get(id)?.map((child) => child.id) ?? [];
}

/** The concept and every narrower one, itself included, in the order of `CONCEPTS`; empty when it is unknown. */
export function descendantsOf(id: string): readonly string[] {
  return DESCENDANTS.get(id)?.map((descendant) => descendant.id) ?? [];
}

/** Steps on the shortest way up to a top concept: 0 at the top; undefined when the concept is unknown. */
export function depthOf(id: string): number | undefined {
  return DEPTHS.get(id);
}

function depths(concepts: readonly Concept[]): ReadonlyMap<string, number> {
  const broader = new Map(concepts.map((concept) => [concept.id, concept.broader]));
  const depth = (id: string): number => {
    const parents = broader.get(id) ?? [];
    return parents.length === 0 ? 0 : 1 + Math.min(...parents.map(depth));
  };
  return new Map(concepts.map(({ id }) => [id, depth(id)]));
}
