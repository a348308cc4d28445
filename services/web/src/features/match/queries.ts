import type { Match, Pair } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

/** Every match of a need but the superseded ones, by rank. */
export function matchesOfNeedQuery(needId: string) {
  return queryOptions({
    queryKey: ['matches', 'of-need', needId],
    queryFn: async (): Promise<Match[]> =>
      (await answer(api.needs[':id'].matches.$get({ param: { id: needId }, query: { limit: '100' } })))
        .items as Match[],
  });
}

/** Why, or why not, any profile. */
export function pairQuery(needId: string, profileId: string) {
  return queryOptions({
    queryKey: ['pairs', needId, profileId],
    queryFn: async (): Promise<Pair> =>
      (await answer(api.needs[':id'].pairs[':profileId'].$get({ param: { id: needId, profileId } }))) as Pair,
  });
}

/** Adds a startup that the engine did not find; one that is listed already comes back as it is. @throws ApiProblem */
export async function addMatch(needId: string, profileId: string): Promise<Match> {
  return (await answer(api.needs[':id'].matches.$post({ param: { id: needId }, json: { profileId } }))) as Match;
}

/** Nobody decided on it yet. */
export function isOpen(match: Pick<Match, 'state'>): boolean {
  return match.state === 'suggested' || match.state === 'reopened';
}
