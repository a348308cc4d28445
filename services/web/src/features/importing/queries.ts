import type { ImportRequest, ImportView, MappingInput, MappingView } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { ApiProblem, problemOf } from '../../api/problem.ts';

const RUNNING: readonly ImportView['state'][] = ['uploading', 'waiting', 'running'];

export const importsQuery = queryOptions({
  queryKey: ['imports', 'list'],
  queryFn: async (): Promise<readonly ImportView[]> =>
    (await answer(api.imports.$get({ query: { limit: '20' } }))).items,
});

export const mappingsQuery = queryOptions({
  queryKey: ['imports', 'mappings'],
  queryFn: async (): Promise<readonly MappingView[]> => (await answer(api.imports.mappings.$get())).items,
});

/** One import, read again while it runs. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['imports', 'one', id],
    refetchInterval: ({ state: { data } }) => (data === undefined || RUNNING.includes(data.state) ? 1_000 : false),
    queryFn: (): Promise<ImportView> => answer(api.imports[':id'].$get({ param: { id } })),
  });
}

/** Sends a file as it is. @throws ApiProblem */
export async function sendFile(file: File, request: Omit<ImportRequest, 'fileName'>): Promise<ImportView> {
  const query = new URLSearchParams({ fileName: file.name });
  for (const [name, value] of Object.entries(request)) if (value !== undefined) query.set(name, value);
  const response = await fetch(`/api/v1/imports?${query}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  }).catch(() => {
    throw new ApiProblem(0, 'network');
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as ImportView;
}

/** @throws ApiProblem */
export function saveMapping(name: string, json: MappingInput): Promise<MappingView> {
  return answer(api.imports.mappings[':name'].$put({ param: { name }, json }));
}
