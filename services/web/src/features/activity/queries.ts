import type { Activity, ActivityChange, ActivityInput } from '@navette/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

/** What an activity is about: one of them, the narrowest. */
export type ActivitySubject =
  | { readonly needId: string }
  | { readonly introductionId: string }
  | { readonly organisationId: string };

/** Calls, visits, mails and notes about something, newest first, page by page. */
export function activitiesQuery(about: ActivitySubject) {
  return infiniteQueryOptions({
    queryKey: ['activities', about],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answer(api.activities.$get({ query: { ...about, limit: '20', ...(pageParam !== '' && { cursor: pageParam }) } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** @throws ApiProblem */
export function noteActivity(json: ActivityInput): Promise<Activity> {
  return answer(api.activities.$post({ json }));
}

/** @throws ApiProblem "stale_version" where a colleague changed it first */
export function changeActivity({ id, ...json }: ActivityChange & { id: string }): Promise<Activity> {
  return answer(api.activities[':id'].$patch({ param: { id }, json }));
}

/** Marks the next action of an activity as done, whatever its version. @throws ApiProblem */
export async function finishNextAction(id: string): Promise<Activity> {
  const { version } = await answer(api.activities[':id'].$get({ param: { id } }));
  return changeActivity({ id, version, done: true });
}
