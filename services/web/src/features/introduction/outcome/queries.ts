import type { Outcome, OutcomeAnswerInput, OutcomeInput } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';

const one = api.outcomes[':id'];

/** What came of an introduction, newest first. */
export function outcomesQuery(id: string) {
  return queryOptions({
    queryKey: ['introductions', 'outcomes', id],
    queryFn: async (): Promise<readonly Outcome[]> =>
      (await answer(api.introductions[':id'].outcomes.$get({ param: { id }, query: { limit: '100' } }))).items,
  });
}

/** @throws ApiProblem */
export function declareOutcome(id: string, json: OutcomeInput): Promise<Outcome> {
  return answer(api.introductions[':id'].outcomes.$post({ param: { id }, json }));
}

/** @throws ApiProblem "stale_version" where it was said otherwise meanwhile */
export function answerOutcome(id: string, json: OutcomeAnswerInput): Promise<Outcome> {
  return answer(one.answer.$post({ param: { id }, json }));
}

/** Disputes an outcome; why is for the facilitator, and for one's own side. @throws ApiProblem */
export function disputeOutcome({ id, version }: Outcome, reason: string): Promise<Outcome> {
  return answerOutcome(id, { version, answer: 'disputed', reason });
}

/** @throws ApiProblem */
export function withdrawOutcome({ id, version }: Outcome): Promise<Outcome> {
  return answer(one.withdraw.$post({ param: { id }, json: { version } }));
}
