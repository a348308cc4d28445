import type { Organisation, OrganisationInput } from '@navette/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

/** The directory, as far as the reader sees it, narrowed to `q`. */
export function organisationSearchQuery(q: string) {
  return queryOptions({
    queryKey: ['organisations', 'search', q],
    placeholderData: keepPreviousData,
    queryFn: async (): Promise<readonly Organisation[]> =>
      (await answer(api.organisations.$get({ query: { limit: '12', ...(q !== '' && { q }) } }))).items,
  });
}

/** Adds one to the directory. */
export function createOrganisation(input: OrganisationInput): Promise<Organisation> {
  return answer(api.organisations.$post({ json: input }));
}
