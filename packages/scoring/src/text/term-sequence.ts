import { listTerms } from './list-terms.ts';
import type { ReadDocument } from './read-document.ts';
import { withoutEchoes } from './without-echoes.ts';

/** The terms of a document that count, in order: those of its title first. */
export interface TermSequence {
  readonly terms: readonly string[];
  /** How many of the terms are the title's. */
  readonly titleTerms: number;
}

/** The terms of a document in order, without those that are only said again. */
export function sequenceOf(document: ReadDocument): TermSequence {
  const all = listTerms(document);
  const title = all.filter(({ field }) => field === 'title').map(({ term }) => term);
  const text = all.filter(({ field }) => field === 'text').map(({ term }) => term);
  const kept = keep(title);
  return { terms: [...kept, ...keep(text)], titleTerms: kept.length };
}

/** How often each term occurs, in order of first occurrence, a term of the title counting `titleWeight` times. */
export function countSequence({ terms, titleTerms }: TermSequence, titleWeight: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < terms.length; i++) {
    const weight = i < titleTerms ? titleWeight : 1;
    if (weight > 0) counts.set(terms[i] as string, (counts.get(terms[i] as string) ?? 0) + weight);
  }
  return counts;
}

function keep(terms: readonly string[]): readonly string[] {
  const counts = withoutEchoes(terms);
  return terms.filter((_, i) => counts[i] === 1);
}
