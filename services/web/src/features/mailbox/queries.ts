import { queryOptions } from '@tanstack/react-query';
import { ApiProblem, problemOf } from '../../api/problem.ts';

export interface KeptMail {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly createdAt: string;
}

interface WholeMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly to: string;
}

/** What is read of the box, outside /api/v1: it is there only where mails are kept rather than sent. */
async function read<T>(path: string): Promise<T> {
  const response = await fetch(`/api/mailbox${path}`, { credentials: 'same-origin' }).catch(() => {
    throw new ApiProblem(0, 'network');
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as T;
}

/** Mails that were kept, newest first. @throws ApiProblem 404 where the box is closed */
export const keptMailsQuery = queryOptions({
  queryKey: ['mailbox'],
  queryFn: async (): Promise<readonly KeptMail[]> => (await read<{ items: KeptMail[] }>('')).items,
});

/** One of them, whole. */
export function keptMailQuery(id: string) {
  return queryOptions({ queryKey: ['mailbox', id], queryFn: () => read<WholeMail>(`/${encodeURIComponent(id)}`) });
}
