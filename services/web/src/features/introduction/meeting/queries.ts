import type { MeetingChange, MeetingInput, MeetingView } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';

const one = api.meetings[':id'];

/** The meetings of an introduction, the latest first. */
export function meetingsQuery(id: string) {
  return queryOptions({
    queryKey: ['introductions', 'meetings', id],
    queryFn: async (): Promise<readonly MeetingView[]> =>
      (await answer(api.introductions[':id'].meetings.$get({ param: { id }, query: { limit: '50' } }))).items,
  });
}

/** @throws ApiProblem */
export function planMeeting(id: string, json: MeetingInput): Promise<MeetingView> {
  return answer(api.introductions[':id'].meetings.$post({ param: { id }, json }));
}

/** @throws ApiProblem "stale_version" where somebody changed it first */
export function changeMeeting(id: string, json: MeetingChange): Promise<MeetingView> {
  return answer(one.$patch({ param: { id }, json }));
}

/** @throws ApiProblem */
export function endMeeting({ id, version }: MeetingView, how: 'cancel' | 'held'): Promise<MeetingView> {
  return answer(one[how].$post({ param: { id }, json: { version } }));
}
