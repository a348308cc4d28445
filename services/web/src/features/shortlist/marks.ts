import type { SharedShortlist } from '@navette/contracts';

export type Mark = SharedShortlist['marks'][number];
export type MarkKind = Mark['mark'];

/** In the order in which they are offered. */
export const MARK_KINDS = ['go', 'no_go', 'question'] as const satisfies readonly MarkKind[];

/** What was said of one startup: the last word of each name, latest first, and how much was said before. */
export function marksOn(
  marks: readonly Mark[],
  matchId: string,
): { readonly last: readonly Mark[]; readonly before: number } {
  const all = marks.filter((mark) => mark.matchId === matchId);
  const last = all.filter((mark) => mark.counts).toReversed();
  return { last, before: all.length - last.length };
}
