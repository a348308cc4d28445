import type { Person, PersonChange } from '@navette/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

/** Everybody who has an account, page by page. */
export const peoplePagesQuery = infiniteQueryOptions({
  queryKey: ['people', 'pages'],
  initialPageParam: '',
  queryFn: ({ pageParam }): Promise<{ items: readonly Person[]; next: string | null }> =>
    answer(api.people.$get({ query: { limit: '100', ...(pageParam !== '' && { cursor: pageParam }) } })),
  getNextPageParam: (page) => page.next ?? undefined,
});

/** Role, scope and account of somebody; counts at once. @throws ApiProblem */
export async function changePerson({ id, ...json }: PersonChange & { id: string }): Promise<Person> {
  return (await answer(api.people[':id'].$patch({ param: { id }, json }))) as Person;
}
