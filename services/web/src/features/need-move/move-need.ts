import type { NeedMoveInput, NeedView } from '@navette/contracts';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

export type Move = 'submit' | 'approve' | 'return' | 'pause' | 'resume' | 'republish';
type Call<M extends Move> = (id: string, input: NeedMoveInput<M>) => Promise<NeedView>;

const need = api.needs[':id'];
const CALLS: { readonly [M in Move]: Call<M> } = {
  submit: (id, json) => answer(need.submit.$post({ param: { id }, json })),
  approve: (id, json) => answer(need.approve.$post({ param: { id }, json })),
  return: (id, json) => answer(need.return.$post({ param: { id }, json })),
  pause: (id, json) => answer(need.pause.$post({ param: { id }, json })),
  resume: (id, json) => answer(need.resume.$post({ param: { id }, json })),
  republish: (id, json) => answer(need.republish.$post({ param: { id }, json })),
};

/** Moves a need from one state to the next. @throws ApiProblem */
export function moveNeed<M extends Move>(id: string, name: M, input: NeedMoveInput<M>): Promise<NeedView> {
  const call: Call<M> = CALLS[name];
  return call(id, input);
}
