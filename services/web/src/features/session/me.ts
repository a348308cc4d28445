import type { Me } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';
import { ApiProblem } from '../../api/problem.ts';

/** Asks who is signed in; null when nobody is. @throws ApiProblem */
export async function readMe(): Promise<Me | null> {
  try {
    return await answer(api.me.$get());
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 401) return null;
    throw error;
  }
}

/** The person signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: readMe,
});

/** Whether this person reviews matches for an operator, or runs the network. */
export function isFacilitating(me: Me): boolean {
  return me.role === 'facilitator' || me.role === 'admin';
}
