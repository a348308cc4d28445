import { expect, test } from 'vitest';
import { sendingOnce } from './send-once.ts';

interface Sent {
  readonly key: string | null;
  readonly end: (response: Response | Error) => void;
}

/** A network whose answers are given by hand. */
function network() {
  const sent: Sent[] = [];
  let keys = 0;
  const send = sendingOnce(
    (_input, init) =>
      new Promise((resolve, reject) => {
        const key = new Headers(init?.headers).get('Idempotency-Key');
        sent.push({ key, end: (said) => (said instanceof Error ? reject(said) : resolve(said)) });
      }),
    () => `key ${++keys}`,
  );
  const post = (body: string) => send('/api', { method: 'POST', body });
  return { sent, post, send };
}

test('a double click is one request, and both hear its answer', async () => {
  const { sent, post } = network();
  const answers = [post('{}'), post('{}')];
  sent[0]?.end(Response.json({ id: 1 }));
  expect(await Promise.all(answers.map(async (one) => (await one).json()))).toEqual([{ id: 1 }, { id: 1 }]);
  expect(sent).toHaveLength(1);
});

test('a write whose answer was lost is repeated under its key, and a later one has a key of its own', async () => {
  const { sent, post } = network();
  const lost = post('{}');
  sent[0]?.end(new TypeError('network'));
  await expect(lost).rejects.toThrow('network');
  const again = post('{}');
  sent[1]?.end(Response.json({}));
  await again;
  void post('{}');
  expect(sent.map((one) => one.key)).toEqual(['key 1', 'key 1', 'key 2']);
});

test('other words are another write, and reading has no key', () => {
  const { sent, post, send } = network();
  void post('{"a":1}');
  void post('{"a":2}');
  void send('/api');
  expect(sent.map((one) => one.key)).toEqual(['key 1', 'key 2', null]);
});
