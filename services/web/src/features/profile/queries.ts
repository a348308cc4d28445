import type { Profile } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

/** One profile, whole. */
export function profileQuery(id: string) {
  return queryOptions({
    queryKey: ['profiles', id],
    staleTime: 5 * 60_000,
    queryFn: (): Promise<Profile> => answer(api.profiles[':id'].$get({ param: { id } })),
  });
}

/** The profiles of a member's own organisations. */
export const ownProfilesQuery = queryOptions({
  queryKey: ['profiles', 'own'],
  staleTime: 5 * 60_000,
  queryFn: async (): Promise<readonly Profile[]> =>
    (await answer(api.profiles.$get({ query: { limit: '100' } }))).items,
});

/** Profiles whose title, text or organisation contains `q`. */
export function profileSearchQuery(q: string) {
  return queryOptions({
    queryKey: ['profiles', 'search', q],
    enabled: q.length >= 2,
    queryFn: async (): Promise<readonly Profile[]> =>
      (await answer(api.profiles.$get({ query: { q, limit: '8' } }))).items,
  });
}
