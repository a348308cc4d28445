import type { TermPlace } from '../retrieval/place-store.ts';
import { listTerms, type Term } from './list-terms.ts';
import type { ReadDocument } from './read-document.ts';
import { withoutEchoes } from './without-echoes.ts';

/** The terms of a document that count, in order: those of its title first. */
export interface TermSequence {
  readonly terms: readonly string[];
  /** Where each of the terms stands in its field. */
  readonly places: readonly TermPlace[];
  /** How many of the terms are the title's. */
  readonly titleTerms: number;
  /** Share of the terms written that are no runs or repetitions, in (0,1]; 1 for an honest text. */
  readonly candour: number;
}

/** The terms of a document in order, without those that are only said again. */
export function sequenceOf(document: ReadDocument): TermSequence {
  const all = listTerms(document);
  const written = all.map(({ term }) => term);
  const firstOfText = all.findIndex(({ field }) => field === 'text');
  const titleEnd = firstOfText < 0 ? all.length : firstOfText;
  const title = withoutEchoes(written.slice(0, titleEnd));
  const text = withoutEchoes(written.slice(titleEnd));
  const terms: string[] = [];
  const places: TermPlace[] = [];
  let titleTerms = 0;
  for (let i = 0; i < all.length; i++) {
    const counts = i < titleEnd ? title.counts[i] : text.counts[i - titleEnd];
    if (counts !== 1) continue;
    const { term, start, end } = all[i] as Term;
    terms.push(term);
    places.push({ start, end });
    if (i < titleEnd) titleTerms += 1;
  }
  const candour = all.length === 0 ? 1 : 1 - (title.stuffed + text.stuffed) / all.length;
  return { terms, places, titleTerms, candour };
}

/** How often each term occurs, in order of first occurrence, a term of the title counting `titleWeight` times. */
export function countSequence(
  { terms, titleTerms }: Pick<TermSequence, 'terms' | 'titleTerms'>,
  titleWeight: number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i < terms.length; i++) {
    const weight = i < titleTerms ? titleWeight : 1;
    if (weight > 0) counts.set(terms[i] as string, (counts.get(terms[i] as string) ?? 0) + weight);
  }
  return counts;
}
