import type { Profile, ProfileChange, ProfileInput } from '@navette/contracts';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

/** @throws ApiProblem */
export function createProfile(json: ProfileInput): Promise<Profile> {
  return answer(api.profiles.$post({ json }));
}

/** @throws ApiProblem "stale_version" where somebody changed it first */
export function changeProfile(id: string, json: ProfileChange): Promise<Profile> {
  return answer(api.profiles[':id'].$patch({ param: { id }, json }));
}
