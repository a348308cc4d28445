import type { Concept } from '../concept.ts';

/** The ids directly below a concept, among the concepts given and in their order. */
export function childrenAmong(concepts: readonly Concept[], id: string): readonly string[] {
  return concepts.filter(({ broader }) => broader.includes(id)).map((child) => child.id);
}
