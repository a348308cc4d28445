import type { Clock } from '@navette/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

/** Introductions of the reader's scope, newest first, page by page. */
export const introductionPagesQuery = infiniteQueryOptions({
  queryKey: ['introductions', 'board'],
  initialPageParam: '',
  queryFn: ({ pageParam }) =>
    answer(api.introductions.$get({ query: { limit: '100', ...(pageParam !== '' && { cursor: pageParam }) } })),
  getNextPageParam: (page) => page.next ?? undefined,
});

/** Running clocks by introduction, the soonest of each. */
export const clocksByIntroductionQuery = queryOptions({
  queryKey: ['introductions', 'clocks'],
  queryFn: async (): Promise<ReadonlyMap<string, Clock>> => {
    const { items } = await answer(api.clocks.$get({ query: { limit: '100' } }));
    const soonest = new Map<string, Clock>();
    for (const clock of items) {
      if (clock.introductionId !== null && !soonest.has(clock.introductionId)) {
        soonest.set(clock.introductionId, clock);
      }
    }
    return soonest;
  },
});
