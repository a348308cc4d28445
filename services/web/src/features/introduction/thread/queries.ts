import type { Message } from '@navette/contracts';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { answer } from '../../../api/answer.ts';
import { api } from '../../../api/client.ts';

const messages = api.introductions[':id'].messages;

/** What was said, newest first, page by page. */
export function messagesQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['introductions', 'messages', id],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answer(messages.$get({ param: { id }, query: { limit: '30', ...(pageParam !== '' && { cursor: pageParam }) } })),
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** @throws ApiProblem */
export function sendMessage(id: string, text: string): Promise<Message> {
  return answer(messages.$post({ param: { id }, json: { text } }));
}
