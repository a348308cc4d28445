import type { EditionList, OperatorList, Person, PersonChange } from '@navette/contracts';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
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

/** Who runs parts of the network. */
export const operatorsQuery = queryOptions({
  queryKey: ['operators'],
  staleTime: 5 * 60_000,
  queryFn: async (): Promise<OperatorList['items']> => (await answer(api.operators.$get())).items,
});

/** Runs of programmes, the latest first. */
export const editionsQuery = queryOptions({
  queryKey: ['editions'],
  staleTime: 5 * 60_000,
  queryFn: async (): Promise<EditionList['items']> => (await answer(api.editions.$get())).items,
});

/** Role, scope and account of somebody; counts at once. @throws ApiProblem */
export async function changePerson({ id, ...json }: PersonChange & { id: string }): Promise<Person> {
  return (await answer(api.people[':id'].$patch({ param: { id }, json }))) as Person;
}
