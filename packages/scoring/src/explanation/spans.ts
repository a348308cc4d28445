import type { ConceptMention } from '../concepts/find-concepts.ts';
import type { Span } from './explanation.ts';

/** Where a concept is named, in order. */
export function spansOf(conceptId: string | null, mentions: readonly ConceptMention[]): readonly Span[] {
  return mentions
    .filter((mention) => mention.conceptId === conceptId)
    .map(({ field, start, end }) => ({ field, start, end }));
}
