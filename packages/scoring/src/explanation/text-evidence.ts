import type { Vocabulary } from '../retrieval/vocabulary.ts';
import type { WordQuery } from '../retrieval/word-query.ts';
import { listTerms, type Term } from '../text/list-terms.ts';
import type { ReadDocument } from '../text/read-document.ts';
import type { EvidenceByCriterion, Span } from './explanation.ts';

const TERMS_SHOWN = 8;
const SPANS_SHOWN = 20;

/**
 * The words that two texts share, strongest first, ties by spelling, each as the need writes it. `shares`: what each term of
 * the query adds, in its order.
 */
export function textEvidence(
  query: WordQuery,
  shares: readonly number[],
  need: ReadDocument,
  profile: ReadDocument,
  vocabulary: Vocabulary,
): EvidenceByCriterion['text'] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  if (total === 0) return { terms: [] };
  const needSpans = Map.groupBy(listTerms(need), ({ term }) => term);
  const profileSpans = Map.groupBy(listTerms(profile), ({ term }) => term);
  const terms = query.terms
    .map(({ term, targets }, i) => ({ term, targets, share: (shares[i] ?? 0) / total }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share || (a.term < b.term ? -1 : 1))
    .slice(0, TERMS_SHOWN)
    .map(({ term, targets, share }) => ({
      term: asWritten(need, needSpans.get(term)?.[0]) ?? term,
      share,
      needSpans: toSpans(needSpans.get(term) ?? []),
      profileSpans: toSpans(
        targets.flatMap(({ number }) => profileSpans.get(vocabulary.termOf(number)) ?? []).sort(byPlace),
      ),
    }));
  return { terms };
}

function asWritten({ fields }: ReadDocument, span: Span | undefined): string | undefined {
  if (span === undefined) return undefined;
  return fields.find(({ field }) => field === span.field)?.source.slice(span.start, span.end);
}

function byPlace(a: Span, b: Span): number {
  return a.field === b.field ? a.start - b.start : a.field === 'title' ? -1 : 1;
}

function toSpans(terms: readonly Term[]): readonly Span[] {
  return terms.slice(0, SPANS_SHOWN).map(({ field, start, end }) => ({ field, start, end }));
}
