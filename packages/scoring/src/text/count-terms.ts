import { listTerms } from './list-terms.ts';
import type { ReadDocument } from './read-document.ts';

/** How often each term occurs, in order of first occurrence, a word of the title counting `titleWeight` times. */
export function countTerms(document: ReadDocument, titleWeight: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { term, field } of listTerms(document)) {
    const weight = field === 'title' ? titleWeight : 1;
    if (weight > 0) counts.set(term, (counts.get(term) ?? 0) + weight);
  }
  return counts;
}
