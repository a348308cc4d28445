import type { EditionList, OperatorList } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

const SELDOM_CHANGED_MS = 5 * 60_000;

/** Who runs parts of the network. */
export const operatorsQuery = queryOptions({
  queryKey: ['operators'],
  staleTime: SELDOM_CHANGED_MS,
  queryFn: async (): Promise<OperatorList['items']> => (await answer(api.operators.$get())).items,
});

/** Runs of programmes that the reader may know of, the latest first. */
export const editionsQuery = queryOptions({
  queryKey: ['editions'],
  staleTime: SELDOM_CHANGED_MS,
  queryFn: async (): Promise<EditionList['items']> => (await answer(api.editions.$get())).items,
});

/** An edition by the name of its programme and its own, where these differ. */
export function editionName({ name, programme }: EditionList['items'][number]): string {
  return name === programme.name ? name : `${programme.name} · ${name}`;
}
