import type { Progress, ProgressNeed } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { FiguresSearch } from './search.ts';

/** How the needs of the reader's scope come along. */
export const progressQuery = queryOptions({
  queryKey: ['progress'],
  staleTime: 60_000,
  queryFn: (): Promise<Progress> => answer(api.progress.$get({ query: {} })),
});

/** The needs behind one figure, the latest published first: as many as are listed at once, and whether there are more. */
export function needsBehindQuery({ reached, dimension, key, confirmed }: FiguresSearch) {
  const row = dimension === undefined ? {} : { dimension, key: key ?? '' };
  const trial = confirmed === undefined ? {} : { confirmedTrial: 'true' as const };
  return queryOptions({
    queryKey: ['progress', 'needs', { reached, dimension, key, confirmed }],
    queryFn: (): Promise<{ readonly items: readonly ProgressNeed[]; readonly next: string | null }> =>
      answer(
        api.progress.needs.$get({
          query: { ...(reached !== undefined && { reached }), ...row, ...trial, limit: '100' },
        }),
      ),
  });
}
