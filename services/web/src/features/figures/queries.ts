import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { introductionPagesQuery } from '../introduction-board/queries.ts';

const MOST_PAGES = 20;

/** All introductions of the reader's scope: a count over a part of them would say what is not so. */
export function useAllIntroductions() {
  const query = useInfiniteQuery(introductionPagesQuery);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  const goesOn = hasNextPage && (query.data?.pages.length ?? 0) < MOST_PAGES;
  useEffect(() => {
    if (goesOn && !isFetchingNextPage) void fetchNextPage();
  }, [goesOn, isFetchingNextPage, fetchNextPage]);
  return { goesOn, isPending: query.isPending, introductions: query.data?.pages.flatMap((page) => page.items) ?? [] };
}
