import { DETAIL_KINDS, type IdentifyingDetail, type Span } from './detail.ts';

/** Who is shown a hundred will have read enough. */
const MOST = 100;

/** The details in the order of the text; of those that overlap the longest, then the one whose kind is told first. */
export function selectDetails(text: string, spans: readonly Span[]): IdentifyingDetail[] {
  const byLength = spans.toSorted(
    (one, other) =>
      other.end - other.start - (one.end - one.start) ||
      DETAIL_KINDS.indexOf(one.kind) - DETAIL_KINDS.indexOf(other.kind) ||
      one.start - other.start,
  );
  const taken = new Uint8Array(text.length);
  const chosen = byLength.filter(({ start, end }) => {
    // What was chosen before is at least as long, so that it covers an end of whatever it overlaps.
    if (taken[start] === 1 || taken[end - 1] === 1) return false;
    taken.fill(1, start, end);
    return true;
  });
  return chosen
    .sort((one, other) => one.start - other.start)
    .slice(0, MOST)
    .map((span) => ({ ...span, excerpt: text.slice(span.start, span.end) }));
}
