import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, visitor } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { type IdentityApi, startIdentityApi } from '../support/identity-api.ts';
import { somebody } from '../support/identity-people.ts';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
let api: IdentityApi;
beforeAll(async () => {
  stack = await startStack({ worker: false });
  api = await startIdentityApi(stack);
});
afterAll(async () => {
  await api?.stop();
  await stack?.stop();
});

/** All of an answer but what is another each time. */
function told({ status, text, headers }: Answer): unknown {
  const own = ['date', 'x-request-id'];
  return { status, text, headers: [...headers].filter(([name]) => !own.includes(name)) };
}

async function lineOf(answer: Answer): Promise<{ queries: number; milliseconds: number }> {
  const id = answer.headers.get('x-request-id') ?? 'none';
  return JSON.parse(await eventually(`the line of ${id}`, async () => api.log.find((one) => one.includes(id))));
}

/** What most requests came to: now and then the library tidies up beside one. */
async function usualQueries(answers: readonly Answer[]): Promise<number> {
  const lines = await Promise.all(answers.map(lineOf));
  const sorted = lines.map(({ queries }) => queries).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** One question on an address that somebody has, and on one that nobody has. */
async function both(ask: (email: string) => Promise<Answer>): Promise<[known: Answer, unknown: Answer]> {
  const { email } = await somebody(stack);
  return [await ask(email), await ask(`no-${email}`)];
}

describe('an address that nobody has', () => {
  it.each([
    ['/api/auth/sign-in/magic-link', {}, 200],
    ['/api/auth/request-password-reset', {}, 200],
    ['/api/auth/sign-in/email', { password: 'not the password' }, 401],
  ])('is answered at %s as one that somebody has, after the same work', async (path, more, status) => {
    const pairs: [Answer, Answer][] = [];
    for (let round = 0; round < 5; round++) {
      pairs.push(await both((email) => visitor(api).post(path, { email, ...more })));
    }
    for (const [known, unknown] of pairs) {
      expect(known.status).toBe(status);
      expect(told(unknown)).toEqual(told(known));
      for (const answer of [known, unknown]) expect((await lineOf(answer)).milliseconds).toBeGreaterThanOrEqual(195);
    }
    const ofKnown = await usualQueries(pairs.map(([known]) => known));
    const ofUnknown = await usualQueries(pairs.map(([, unknown]) => unknown));
    expect(ofKnown).toBeGreaterThan(3);
    expect(Math.abs(ofKnown - ofUnknown)).toBeLessThanOrEqual(1);
  });

  it('is locked as one that somebody has', async () => {
    const all: Answer[][] = [];
    const [known, unknown] = await both(async (email) => {
      const answers: Answer[] = [];
      all.push(answers);
      for (let turn = 0; turn < 12; turn++) {
        answers.push(await visitor(api).post('/api/auth/sign-in/email', { email, password: `guess ${turn}` }));
      }
      expect(new Set(answers.map((answer) => JSON.stringify(told(answer)))).size).toBe(1);
      const last = answers.at(-1);
      if (last === undefined) throw new Error('no answer');
      return last;
    });
    expect(told(unknown)).toEqual(told(known));
    const [ofKnown = [], ofUnknown = []] = all;
    expect(await usualQueries(ofKnown)).toBe(await usualQueries(ofUnknown));
  });
});
