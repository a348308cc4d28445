import type { TermPlace } from '../retrieval/place-store.ts';
import { SAID_BITS } from '../retrieval/term-store.ts';
import type { WordIndex } from '../retrieval/word-index.ts';
import type { WordQuery } from '../retrieval/word-query.ts';
import type { ReadDocument } from '../text/read-document.ts';
import type { EvidenceByCriterion, Span } from './explanation.ts';
import { type Answered, needWords } from './need-words.ts';

const TERMS_SHOWN = 8;
const SPANS_SHOWN = 20;

/**
 * The words that a need and the profile at `slot` share, strongest first, ties by spelling, each as the need writes it.
 */
export function textEvidence(
  query: WordQuery,
  need: ReadDocument,
  words: WordIndex,
  slot: number,
): EvidenceByCriterion['text'] {
  const { answers, spans, written } = needWords(query, need);
  const occurrences = occurrencesOf(words.termsAt(slot), answers);
  if (occurrences.size === 0) return { terms: [] };
  const shares = new Float64Array(query.terms.length);
  for (const { said, answering } of occurrences.values()) {
    const root = Math.sqrt(said.length);
    for (const { place, weight } of answering) shares[place] = (shares[place] as number) + weight * root;
  }
  const total = shares.reduce((sum, share) => sum + share, 0);
  const places = words.placesAt(slot);
  const titleTerms = words.titleTermsAt(slot);
  const spanAt = (occurrence: number): Span => {
    const { start, end } = places[occurrence] as TermPlace;
    return { field: occurrence < titleTerms ? 'title' : 'text', start, end };
  };
  const terms = query.terms
    .flatMap(({ term, targets }, i) =>
      (shares[i] as number) > 0 ? [{ term, targets, share: shares[i] as number }] : [],
    )
    .sort((a, b) => b.share - a.share || (a.term < b.term ? -1 : 1))
    .slice(0, TERMS_SHOWN)
    .map(({ term, targets, share }) => ({
      term: written.get(term) ?? term,
      share: share / total,
      needSpans: (spans.get(term) ?? []).slice(0, SPANS_SHOWN).map(({ field, start, end }) => ({ field, start, end })),
      profileSpans: targets
        .flatMap(({ number }) => occurrences.get(number)?.said ?? [])
        .sort((a, b) => a - b)
        .slice(0, SPANS_SHOWN)
        .map(spanAt),
    }));
  return { terms };
}

/** Which of a document's terms answer to something, by their numbers, with the places in order at which each is said. */
function occurrencesOf(
  terms: Uint32Array,
  answers: ReadonlyMap<number, readonly Answered[]>,
): ReadonlyMap<number, { readonly said: number[]; readonly answering: readonly Answered[] }> {
  const occurrences = new Map<number, { said: number[]; answering: readonly Answered[] }>();
  for (let i = 0; i < terms.length; i++) {
    const number = (terms[i] as number) >>> SAID_BITS;
    const answering = answers.get(number);
    if (answering === undefined) continue;
    const known = occurrences.get(number);
    if (known === undefined) occurrences.set(number, { said: [i], answering });
    else known.said.push(i);
  }
  return occurrences;
}
