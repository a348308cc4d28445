import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { readAnew } from './read-anew.ts';

/** A list that a page shows, whose answers are given by hand. */
function shown(client: QueryClient) {
  const answers: ((messages: readonly string[]) => void)[] = [];
  const observer = new QueryObserver(client, {
    queryKey: ['messages', 'a'],
    queryFn: () => new Promise<readonly string[]>((resolve) => answers.push(resolve)),
  });
  const leave = observer.subscribe(() => {});
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  return { answers, leave, settle, now: () => client.getQueryData(['messages', 'a']) };
}

test('what was read before a write is read once more, though it arrives after it', async () => {
  const client = new QueryClient();
  const { answers, leave, settle, now } = shown(client);
  readAnew(client, ['messages']);
  answers[0]?.([]);
  await settle();
  expect(answers).toHaveLength(2);
  answers[1]?.(['sent']);
  await settle();
  expect(now()).toEqual(['sent']);
  leave();
});

test('what is there already is read anew once', async () => {
  const client = new QueryClient();
  const { answers, leave, settle } = shown(client);
  answers[0]?.([]);
  await settle();
  readAnew(client, ['messages']);
  answers[1]?.(['sent']);
  await settle();
  expect(answers).toHaveLength(2);
  leave();
});
