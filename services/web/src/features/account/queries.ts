import type { MailPreferences, SignedInPlaces } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

/** How often the person signed in gets news. */
export const mailPreferencesQuery = queryOptions({
  queryKey: ['me', 'mails'],
  queryFn: (): Promise<MailPreferences> => answer(api.me.mails.$get()),
});

/** Changes how often. @throws ApiProblem */
export function changeFrequency(frequency: MailPreferences['frequency']): Promise<MailPreferences> {
  return answer(api.me.mails.$patch({ json: { frequency } }));
}

/** Where the person is signed in, the latest first. */
export const placesQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: (): Promise<SignedInPlaces> => answer(api.me.sessions.$get()),
});

/** Signs out of one place, or with no id of all others. @throws ApiProblem */
export function endPlaces(id: string | undefined): Promise<SignedInPlaces> {
  if (id === undefined) return answer(api.me.sessions['revoke-others'].$post());
  return answer(api.me.sessions[':id'].revoke.$post({ param: { id } }));
}

/** How the account is guarded. */
export const securityQuery = queryOptions({
  queryKey: ['me', 'security'],
  queryFn: () => answer(api.me.security.$get()),
});
