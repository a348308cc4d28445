import type { Clock, Introduction, IntroductionMove, OwnerAnswer, StartupAnswer } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';

const one = api.introductions[':id'];

/** Who has to answer in an introduction, and by when: a facilitator's to know. */
export function clocksOfQuery(introductionId: string) {
  return queryOptions({
    queryKey: ['introductions', 'clocks', introductionId],
    queryFn: async (): Promise<readonly Clock[]> =>
      (await answer(api.clocks.$get({ query: { introductionId, limit: '10' } }))).items,
  });
}

/** @throws ApiProblem "stale_version", "illegal_transition" */
export function moveIntroduction(id: string, json: IntroductionMove): Promise<Introduction> {
  return answer(one.move.$post({ param: { id }, json }));
}

/** The owner takes the startup or says why not; a facilitator with `record`. @throws ApiProblem */
export function chooseStartup(id: string, json: OwnerAnswer): Promise<Introduction> {
  return answer(one.choose.$post({ param: { id }, json }));
}

/** What the startup said by other means. @throws ApiProblem */
export async function recordStartup(id: string, json: StartupAnswer): Promise<void> {
  await answer(one.answer.$post({ param: { id }, json }));
}
