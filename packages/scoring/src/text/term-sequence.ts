import { listTerms } from './list-terms.ts';
import type { ReadDocument } from './read-document.ts';
import { withoutEchoes } from './without-echoes.ts';

/** The terms of a document that count, in order: those of its title first. */
export interface TermSequence {
  readonly terms: readonly string[];
  /** How many of the terms are the title's. */
  readonly titleTerms: number;
  /** Share of the terms written that are no runs or repetitions, in (0,1]; 1 for an honest text. */
  readonly candour: number;
}

/** The terms of a document in order, without those that are only said again. */
export function sequenceOf(document: ReadDocument): TermSequence {
  const all = listTerms(document);
  const title = keep(all.filter(({ field }) => field === 'title').map(({ term }) => term));
  const text = keep(all.filter(({ field }) => field === 'text').map(({ term }) => term));
  return {
    terms: [...title.terms, ...text.terms],
    titleTerms: title.terms.length,
    candour: all.length === 0 ? 1 : 1 - (title.stuffed + text.stuffed) / all.length,
  };
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

function keep(terms: readonly string[]): { readonly terms: readonly string[]; readonly stuffed: number } {
  const { counts, stuffed } = withoutEchoes(terms);
  return { terms: terms.filter((_, i) => counts[i] === 1), stuffed };
}
