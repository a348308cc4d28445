import type { NeedFull } from '@navette/contracts';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

/** Two thousand needs that wait for one person: beyond, the oldest come as these go. */
const MOST_PAGES = 20;

const queuePagesQuery = infiniteQueryOptions({
  queryKey: ['needs', 'list', 'queue'],
  initialPageParam: '',
  queryFn: ({ pageParam }) =>
    answer(
      api.needs.$get({ query: { toReview: 'true', limit: '100', ...(pageParam !== '' && { cursor: pageParam }) } }),
    ),
  getNextPageParam: (page) => page.next ?? undefined,
});

/**
 * Every need with matches that nobody decided on. `key` changes with each page of the first reading, which is shown as it
 * comes; what comes later is news.
 */
export function useQueuePages() {
  const query = useInfiniteQuery(queuePagesQuery);
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const pages = data?.pages.length ?? 0;
  const goesOn = hasNextPage && pages < MOST_PAGES;
  useEffect(() => {
    if (goesOn && !isFetchingNextPage) void fetchNextPage();
  }, [goesOn, isFetchingNextPage, fetchNextPage]);
  const [whole, setWhole] = useState(false);
  if (!whole && pages > 0 && !goesOn) setWhole(true);
  const needs = data?.pages.flatMap((page) => page.items as NeedFull[]);
  return { query, needs, key: whole ? 'queue' : `queue ${pages}` };
}
