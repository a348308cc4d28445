import type { ShortlistFile, ShortlistFileWithMarks } from '@navette/contracts';
import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/answer.ts';
import { api } from '../../api/client.ts';

/** The shortlist files of a need, newest first. */
export function shortlistFilesQuery(needId: string) {
  return queryOptions({
    queryKey: ['shortlists', needId, 'list'],
    queryFn: async (): Promise<readonly ShortlistFile[]> =>
      (await answer(api.needs[':id'].shortlists.$get({ param: { id: needId }, query: { limit: '100' } }))).items,
  });
}

/** One of them, with what was said of its startups. */
export function shortlistFileQuery(needId: string, id: string) {
  return queryOptions({
    queryKey: ['shortlists', needId, 'one', id],
    queryFn: (): Promise<ShortlistFileWithMarks> => answer(api.shortlists[':id'].$get({ param: { id } })),
  });
}

/** Where the browser finds a file as PDF. */
export function pdfAddress(id: string): string {
  return `/api/v1/shortlists/${id}/pdf`;
}
