import type { NeedChange, NeedFull } from '@navette/contracts';
import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import type { TrackingSearch } from './search.ts';

/** Rows that a table takes: beyond, one narrows it down. */
const MOST_PAGES = 20;

export function trackingQuery({ q, state }: TrackingSearch) {
  return infiniteQueryOptions({
    queryKey: ['needs', 'list', 'tracking', { q, state }],
    placeholderData: keepPreviousData,
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answer(
        api.needs.$get({
          query: {
            limit: '100',
            ...(q !== undefined && { q }),
            ...(state !== undefined && { state }),
            ...(pageParam !== '' && { cursor: pageParam }),
          },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** All needs of a table: sorting what is half there would say what is not so. */
export function useAllNeeds(search: TrackingSearch) {
  const query = useInfiniteQuery(trackingQuery(search));
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const pages = query.data?.pages.length ?? 0;
  const goesOn = hasNextPage && pages < MOST_PAGES;
  useEffect(() => {
    if (goesOn && !isFetchingNextPage) void fetchNextPage();
  }, [goesOn, isFetchingNextPage, fetchNextPage]);
  return { query, goesOn, needs: query.data?.pages.flatMap((page) => page.items as NeedFull[]) };
}

/** @throws ApiProblem "stale_version" where somebody changed it first */
export async function changeNeed(id: string, json: NeedChange): Promise<NeedFull> {
  return (await answer(api.needs[':id'].$patch({ param: { id }, json }))) as NeedFull;
}

/** Reads a need as it stands. @throws ApiProblem */
export async function readNeed(id: string): Promise<NeedFull> {
  return (await answer(api.needs[':id'].$get({ param: { id } }))) as NeedFull;
}
