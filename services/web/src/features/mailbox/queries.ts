import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { ApiProblem, problemOf } from '../../api/problem.ts';

const listed = z.object({
  id: z.string(),
  kind: z.string(),
  to: z.string(),
  subject: z.string(),
  createdAt: z.string(),
});
const list = z.object({ items: z.array(listed) });
export type KeptMail = z.infer<typeof listed>;

const mail = z.object({ subject: z.string(), text: z.string(), html: z.string(), to: z.string() });

/** What is read of the box, outside /api/v1: it is there only where mails are kept rather than sent. */
async function read<T>(path: string, shape: z.ZodType<T>): Promise<T> {
  const response = await fetch(`/api/mailbox${path}`, { credentials: 'same-origin' }).catch(() => {
    throw new ApiProblem(0, 'network');
  });
  if (!response.ok) throw await problemOf(response);
  return shape.parse(await response.json());
}

/** Mails that were kept, newest first. @throws ApiProblem 404 where the box is closed */
export const keptMailsQuery = queryOptions({
  queryKey: ['mailbox'],
  queryFn: async (): Promise<readonly KeptMail[]> => (await read('', list)).items,
});

/** One of them, whole. */
export function keptMailQuery(id: string) {
  return queryOptions({ queryKey: ['mailbox', id], queryFn: () => read(`/${encodeURIComponent(id)}`, mail) });
}
