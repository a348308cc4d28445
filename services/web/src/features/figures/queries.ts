import type { Progress, ProgressNeed } from '@navette/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { type FiguresFilters, type FiguresSearch, filtersOf } from './search.ts';

/** How the needs of the reader's scope come along, as far as they are counted. */
export function progressQuery(filters: FiguresFilters) {
  return queryOptions({
    queryKey: ['progress', filters],
    staleTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: (): Promise<Progress> => answer(api.progress.$get({ query: asAsked(filters) })),
  });
}

/** The needs behind one figure, the latest published first: as many as are listed at once, and whether there are more. */
export function needsBehindQuery(search: FiguresSearch) {
  const { reached, dimension, key, confirmed } = search;
  const row = dimension === undefined ? {} : { dimension, key: key ?? '' };
  const trial = confirmed === undefined ? {} : { confirmedTrial: 'true' as const };
  const filters = asAsked(filtersOf(search));
  return queryOptions({
    queryKey: ['progress', 'needs', search],
    queryFn: (): Promise<{ readonly items: readonly ProgressNeed[]; readonly next: string | null }> =>
      answer(
        api.progress.needs.$get({
          query: { ...filters, ...(reached !== undefined && { reached }), ...row, ...trial, limit: '100' },
        }),
      ),
  });
}

/** The filters by the names that the API has for them; what is not said is left out. */
function asAsked({ from, until, kind, edition, territory, sector, size }: FiguresFilters) {
  return {
    ...(from !== undefined && { from }),
    ...(until !== undefined && { until }),
    ...(kind !== undefined && { kind }),
    ...(edition !== undefined && { editionId: edition }),
    ...(territory !== undefined && { territory }),
    ...(sector !== undefined && { section: sector }),
    ...(size !== undefined && { size }),
  };
}
