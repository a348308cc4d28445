import type { NeedFull, NeedView } from '@navette/contracts';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { NeedsSearch } from './search.ts';

export interface NeedFilter {
  readonly state?: NeedFull['state'];
  readonly q?: string;
  readonly toReview?: 'true';
  readonly limit?: number;
  readonly cursor?: string;
}

/** Needs of the reader's scope, newest first. */
export function needListQuery(filter: NeedFilter) {
  return queryOptions({
    queryKey: ['needs', 'list', filter],
    queryFn: () => answer(api.needs.$get({ query: { ...filter, limit: String(filter.limit ?? 100) } })),
  });
}

/** What the address of the list says of which needs are shown, as the API takes it. */
export function needFilters({ state, q }: NeedsSearch) {
  return { ...(state !== undefined && { state }), ...(q !== undefined && { q }) };
}

/** The same, page by page. */
export function needPagesQuery(search: NeedsSearch) {
  const filter = needFilters(search);
  return infiniteQueryOptions({
    queryKey: ['needs', 'list', 'pages', filter],
    placeholderData: keepPreviousData,
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answer(api.needs.$get({ query: { limit: '50', ...filter, ...(pageParam !== '' && { cursor: pageParam }) } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** One need. What comes depends on the reader; the pages that use it are the owner's side's. */
export function needQuery(id: string) {
  return queryOptions({
    queryKey: ['needs', 'one', id],
    queryFn: (): Promise<NeedView> => answer(api.needs[':id'].$get({ param: { id } })),
  });
}

/** Narrows to a need seen whole. */
export function isWhole(need: NeedView | undefined): need is NeedFull {
  return need?.stage === 'all';
}
