import type { NeedView, PublicFigures } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

/** The network's figures, as everybody may read them. */
export const publicFiguresQuery = queryOptions({
  queryKey: ['public', 'figures'],
  staleTime: 10 * 60_000,
  queryFn: (): Promise<PublicFigures> => answer(api.public.figures.$get()),
});

/** Teasers of needs whose owners let everybody read them. */
export const publicNeedsQuery = queryOptions({
  queryKey: ['public', 'needs'],
  queryFn: async (): Promise<readonly NeedView[]> =>
    (await answer(api.public.needs.$get({ query: { limit: '20' } }))).items as readonly NeedView[],
});
