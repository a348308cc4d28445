import type { MyDay } from '@navette/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

export type Whose = 'mine' | 'operator';

/** What is late, due, silent and new. A day goes on while nobody clicks: it is read again by itself. */
export function myDayQuery(whose: Whose) {
  return queryOptions({
    queryKey: ['my-day', whose],
    placeholderData: keepPreviousData,
    refetchInterval: 5 * 60_000,
    queryFn: (): Promise<MyDay> => answer(api['my-day'].$get({ query: { whose } })),
  });
}

/** Lets a reminder go out that waits for a click. @throws ApiProblem */
export function releaseReminder(id: string) {
  return answer(api.clocks[':id'].remind.$post({ param: { id } }));
}
