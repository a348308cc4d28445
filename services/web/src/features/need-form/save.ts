import type { NeedChange, NeedFull, NeedInput } from '@navette/contracts';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { ApiProblem } from '../../api/problem.ts';
import { isWhole } from '../need/queries.ts';

/** Writes a need down for the first time. */
export async function createNeed(input: NeedInput): Promise<NeedFull> {
  return whole(await answer(api.needs.$post({ json: input })));
}

/** Changes a need as it was read. @throws ApiProblem `stale_version` when somebody changed it first */
export async function changeNeed(id: string, change: NeedChange): Promise<NeedFull> {
  return whole(await answer(api.needs[':id'].$patch({ param: { id }, json: change })));
}

/** Reads it as it stands. */
export async function readNeed(id: string): Promise<NeedFull> {
  return whole(await answer(api.needs[':id'].$get({ param: { id } })));
}

function whole(need: Parameters<typeof isWhole>[0]): NeedFull {
  if (!isWhole(need)) throw new ApiProblem(404, 'not_found');
  return need;
}
