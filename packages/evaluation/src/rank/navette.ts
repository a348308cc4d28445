import type { MatchIndex } from '@navette/scoring';
import type { LabelledText } from '../set/labelled-text.ts';
import type { Ranker } from './ranker.ts';

/** Puts documents into an index as profiles of which nothing but the text is known. */
export function fillIndex(
  index: Pick<MatchIndex, 'upsert'>,
  docs: readonly LabelledText[],
  onProgress: (done: number) => void = () => undefined,
): void {
  docs.forEach(({ id, text, lang }, i) => {
    index.upsert({ id, title: '', text, ...(lang !== undefined && { language: lang }) });
    onProgress(i + 1);
  });
}

/** The ranking of the product: a query is a need of which nothing but the text is known. */
export function navette(index: Pick<MatchIndex, 'rank'>): Ranker {
  return ({ id, text, lang }, depth) =>
    index
      .rank({ id, title: '', text, ...(lang !== undefined && { language: lang }) }, { limit: depth })
      .map(({ profileId, score }) => ({ doc: profileId, score }));
}
