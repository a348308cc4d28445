import type { LinkUse, LinkUsed, LinkView } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

const link = api.links[':token'];

/** What the link with this token shows; looking changes nothing. */
export function linkQuery(token: string) {
  return queryOptions({
    queryKey: ['link', token],
    queryFn: (): Promise<LinkView> => answer(link.$get({ param: { token } }) as Promise<Answering>),
  });
}

/** The routes give one type for seven purposes; the contract tells them apart. */
type Answering = { readonly ok: boolean; readonly status: number; json(): Promise<LinkView> };

/** Says what the link is for, once. @throws ApiProblem */
export function sendLinkUse(token: string, json: LinkUse): Promise<LinkUsed> {
  return answer(link.$post({ param: { token }, json }));
}
