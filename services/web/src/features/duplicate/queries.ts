import type { Duplicate, Merge, MergeField, MergePreview } from '@navette/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

const one = api.duplicates[':id'];

/** Pairs that nobody decided on, most likely first. */
export const duplicatesQuery = queryOptions({
  queryKey: ['duplicates', 'proposed'],
  queryFn: async (): Promise<readonly Duplicate[]> =>
    (await answer(api.duplicates.$get({ query: { state: 'proposed', limit: '50' } }))).items,
});

/** What merging a pair would do. */
export function previewQuery(id: string, keep: string | undefined, take: readonly MergeField[]) {
  return queryOptions({
    queryKey: ['duplicates', 'preview', id, keep, take],
    placeholderData: keepPreviousData,
    queryFn: (): Promise<MergePreview> =>
      answer(one.preview.$get({ param: { id }, query: { ...(keep !== undefined && { keep }), take: take.join(',') } })),
  });
}

export const mergesQuery = queryOptions({
  queryKey: ['duplicates', 'merges'],
  queryFn: async (): Promise<readonly Merge[]> => (await answer(api.merges.$get({ query: { limit: '20' } }))).items,
});

/** @throws ApiProblem */
export async function dismissDuplicate(id: string): Promise<void> {
  await answer(one.dismiss.$post({ param: { id }, json: {} }));
}

/** Merges as the preview showed it. @throws ApiProblem "stale_version" where one of the two was changed meanwhile */
export function mergeDuplicate(
  id: string,
  { kept, merged }: MergePreview,
  take: readonly MergeField[],
): Promise<Merge> {
  const json = { keep: kept.id, keptVersion: kept.version, mergedVersion: merged.version, take: [...take] };
  return answer(one.merge.$post({ param: { id }, json }));
}

/** @throws ApiProblem */
export async function undoMerge(id: string): Promise<void> {
  await answer(api.merges[':id'].undo.$post({ param: { id }, json: {} }));
}
