import type { Contact, ContactInput, NeedFull, Organisation, Profile } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

export function companyQuery(id: string) {
  return queryOptions({
    queryKey: ['organisations', 'one', id],
    queryFn: (): Promise<Organisation> => answer(api.organisations[':id'].$get({ param: { id } })),
  });
}

export function contactsQuery(organisationId: string) {
  return queryOptions({
    queryKey: ['contacts', organisationId],
    queryFn: async (): Promise<readonly Contact[]> =>
      (await answer(api.contacts.$get({ query: { organisationId, limit: '100' } }))).items,
  });
}

/** What the company looks for and offers. The lists are searched by its name: others of the same name are left out here. */
export function dealingsQuery({ id, name }: Pick<Organisation, 'id' | 'name'>) {
  return queryOptions({
    queryKey: ['organisations', 'dealings', id],
    queryFn: async (): Promise<{ needs: readonly NeedFull[]; profiles: readonly Profile[] }> => {
      const query = { q: name.slice(0, 200), limit: '100' };
      const [needs, profiles] = await Promise.all([
        answer(api.needs.$get({ query })),
        answer(api.profiles.$get({ query })),
      ]);
      return {
        needs: needs.items.flatMap((one) => (one.stage === 'all' && one.organisation.id === id ? [one] : [])),
        profiles: profiles.items.filter((one) => one.organisation.id === id),
      };
    },
  });
}

/** @throws ApiProblem */
export function addContact(json: ContactInput): Promise<Contact> {
  return answer(api.contacts.$post({ json }));
}
