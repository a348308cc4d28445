import type { Fact } from '../fact/fact.ts';

/**
 * Of facts of one kind that stand in the same words, the one that takes in most of them, and of equals the surest:
 * "mars 2027" in "31 mars 2027" says nothing more. In order of appearance, title before text.
 */
export function withoutOverlaps<F extends Fact>(facts: readonly F[]): F[] {
  const kept: F[] = [];
  const length = ({ span }: F): number => span.end - span.start;
  for (const fact of facts.toSorted((a, b) => length(b) - length(a) || b.confidence - a.confidence)) {
    const isInside = kept.some(
      ({ kind, span }) =>
        kind === fact.kind &&
        span.field === fact.span.field &&
        span.start < fact.span.end &&
        fact.span.start < span.end,
    );
    if (!isInside) kept.push(fact);
  }
  return kept.sort(byPlace);
}

function byPlace(a: Fact, b: Fact): number {
  if (a.span.field !== b.span.field) return a.span.field === 'title' ? -1 : 1;
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
