import type { Attachment, IntroductionFileQuery, NeedFileQuery } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';
import { ApiProblem, problemOf } from '../../../api/problem.ts';

/** The files of an introduction, the oldest first. */
export function introductionFilesQuery(id: string) {
  return queryOptions({
    queryKey: ['introductions', 'files', id],
    queryFn: async (): Promise<readonly Attachment[]> =>
      (await answer(api.introductions[':id'].attachments.$get({ param: { id } }))).items,
  });
}

/** The files of a need, as far as its reader has come with it. */
export function needFilesQuery(id: string) {
  return queryOptions({
    queryKey: ['needs', 'files', id],
    queryFn: async (): Promise<readonly Attachment[]> =>
      (await answer(api.needs[':id'].attachments.$get({ param: { id } }))).items,
  });
}

/** @throws ApiProblem */
export function attachToIntroduction(id: string, file: File, purpose: IntroductionFileQuery['purpose']) {
  return send(`/api/v1/introductions/${id}/attachments`, file, { purpose });
}

/** @throws ApiProblem */
export function attachToNeed(id: string, file: File, stage: NonNullable<NeedFileQuery['stage']>) {
  return send(`/api/v1/needs/${id}/attachments`, file, { stage });
}

/** @throws ApiProblem */
export async function removeFile(id: string): Promise<void> {
  const response = await api.attachments[':id'].$delete({ param: { id } }).catch(() => {
    throw new ApiProblem(0, 'network');
  });
  if (!response.ok) throw await problemOf(response);
}

/** The body is the file itself, as it lies on the disk. */
async function send(path: string, file: File, query: Readonly<Record<string, string>>): Promise<Attachment> {
  const address = `${path}?${new URLSearchParams({ fileName: file.name, ...query })}`;
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  }).catch(() => {
    throw new ApiProblem(0, 'network');
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as Attachment;
}
