import type { Rematch } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

/** How often a run that goes on is looked at, ms. */
const WHILE_RUNNING_MS = 2_000;

/** Runs over all published needs, the latest first; looked at anew while one goes on. */
export const rematchesQuery = queryOptions({
  queryKey: ['rematches'],
  refetchInterval: ({ state }) => (state.data?.[0]?.state === 'running' ? WHILE_RUNNING_MS : false),
  queryFn: async (): Promise<readonly Rematch[]> => (await answer(api.rematches.$get({ query: { limit: '1' } }))).items,
});

/** Has every published need matched again. @throws ApiProblem */
export const startRematch = (): Promise<Rematch> => answer(api.rematches.$post({ json: {} }));
