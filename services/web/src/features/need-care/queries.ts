import type { NeedFull, VetoInput, VetoView } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

const vetoes = api.needs[':id'].vetoes;

/** Whom the owner of a need keeps away from it. */
export function vetoesQuery(needId: string) {
  return queryOptions({
    queryKey: ['needs', 'vetoes', needId],
    queryFn: async (): Promise<readonly VetoView[]> => (await answer(vetoes.$get({ param: { id: needId } }))).items,
  });
}

/** @throws ApiProblem "invalid" where nobody is named */
export function addVeto(needId: string, json: VetoInput): Promise<VetoView> {
  return answer(vetoes.$post({ param: { id: needId }, json }));
}

/** Lets an organisation in again. @throws ApiProblem */
export async function removeVeto(needId: string, vetoId: string): Promise<void> {
  await answer(vetoes[':partId'].$delete({ param: { id: needId, partId: vetoId } }));
}

/** Facilitators of the reader's operator, who can follow a need. */
export const colleaguesQuery = queryOptions({
  queryKey: ['people', 'colleagues'],
  queryFn: async () => (await answer(api.people.colleagues.$get())).items,
});

/** Says who follows a need from now on. @throws ApiProblem */
export async function handOver(needId: string, referentId: string): Promise<NeedFull> {
  return (await answer(api.needs[':id'].referent.$post({ param: { id: needId }, json: { referentId } }))) as NeedFull;
}
