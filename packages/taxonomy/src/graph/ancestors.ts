import type { Concept } from '../concept.ts';
import { CONCEPTS } from '../current/current-taxonomy.ts';
import { broaderClosure } from './broader-closure.ts';

interface Graph {
  readonly ancestors: ReadonlyMap<string, readonly string[]>;
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly descendants: ReadonlyMap<string, readonly string[]>;
  readonly depths: ReadonlyMap<string, number>;
}

const GRAPHS = new WeakMap<readonly Concept[], Graph>();

/** The concept and every wider one, nearest first, itself included; empty when it is unknown. */
export function ancestorsOf(id: string): readonly string[] {
  return graphOf(CONCEPTS).ancestors.get(id) ?? [];
}

/** The concepts directly below; empty for a leaf and for an unknown id. */
export function childrenOf(id: string): readonly string[] {
  return graphOf(CONCEPTS).children.get(id) ?? [];
}

/** The concept and every narrower one, itself included, in the order of `CONCEPTS`; empty when it is unknown. */
export function descendantsOf(id: string): readonly string[] {
  return graphOf(CONCEPTS).descendants.get(id) ?? [];
}

/** Steps on the shortest way up to a top concept: 0 at the top; undefined when the concept is unknown. */
export function depthOf(id: string): number | undefined {
  return graphOf(CONCEPTS).depths.get(id);
}

/** Made when it is first asked for, once an array. */
function graphOf(concepts: readonly Concept[]): Graph {
  const known = GRAPHS.get(concepts);
  if (known !== undefined) return known;
  const ancestors = broaderClosure(concepts);
  const children = new Map<string, string[]>();
  const descendants = new Map<string, string[]>();
  for (const { id, broader } of concepts) {
    for (const parent of broader) put(children, parent, id);
    for (const ancestor of ancestors.get(id) ?? []) put(descendants, ancestor, id);
  }
  const graph = { ancestors, children, descendants, depths: depthsOf(concepts, children) };
  GRAPHS.set(concepts, graph);
  return graph;
}

/** Breadth first from the tops down, so that the shortest way counts and a cycle ends; what hangs on a cycle alone has none. */
function depthsOf(
  concepts: readonly Concept[],
  children: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, number> {
  const depths = new Map(concepts.filter(({ broader }) => broader.length === 0).map(({ id }) => [id, 0]));
  for (const [id, depth] of depths) {
    for (const child of children.get(id) ?? []) if (!depths.has(child)) depths.set(child, depth + 1);
  }
  return depths;
}

function put(map: Map<string, string[]>, key: string, id: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [id]);
  else list.push(id);
}
