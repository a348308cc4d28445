import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, visitor } from '../support/client.ts';
import { createNetwork } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

interface ProblemBody {
  readonly code: string;
  readonly status: number;
  readonly requestId: string;
  readonly errors?: readonly { readonly pointer: string }[];
}

let stack: Stack;
let facilitator: Client;
let organisationId: string;

beforeAll(async () => {
  stack = await startStack({ worker: false });
  const network = await createNetwork(stack);
  organisationId = await network.organisation({});
  facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
});
afterAll(() => stack?.stop());

function need(over: Record<string, unknown>): Record<string, unknown> {
  return { organisationId, title: 'Un besoin', description: 'Ce qui fait mal.', ...over };
}

describe('bad input gets a clear error', () => {
  it.each([
    ['a title that is a number', { title: 5 }, '/title'],
    ['no title', { title: '   ' }, '/title'],
    ['a NUL character', { title: 'a\u0000b' }, '/title'],
    ['half a surrogate pair', { description: 'a\ud800b' }, '/description'],
    ['a description of a million characters', { description: 'x'.repeat(1_000_000) }, '/description'],
    ['a TRL of 12', { trl: { minimum: 12 } }, '/trl/minimum'],
    ['an unknown kind', { kind: 'magic' }, '/kind'],
    ['an unknown capability', { capabilities: [{ id: 'teleportation' }] }, '/capabilities/0'],
    ['an unknown area', { perimeter: { areas: ['59', 'Atlantis'] } }, '/perimeter/areas/1'],
    ['a budget upside down', { budget: { minimum: 5, maximum: 1 } }, '/budget/minimum'],
    ['a day that is none', { decisionDate: '2027-02-30' }, '/decisionDate'],
    ['a field that nobody knows', { owner: 'x' }, '/'],
  ])('%s', async (_what, over, pointer) => {
    const answer = await facilitator.post<ProblemBody>('/api/v1/needs', need(over));
    expect(answer.status, answer.text).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.body.errors?.map((error) => error.pointer)).toContain(pointer);
    expect(answer.body.requestId).toBe(answer.headers.get('x-request-id'));
  });

  it.each([
    ['broken JSON', '{"title":', 400],
    ['a list', '[]', 400],
    ['null', 'null', 400],
    ['deep nesting', '['.repeat(200_000), 400],
    ['a body over the limit', JSON.stringify({ title: 'x'.repeat(2 * 1024 * 1024) }), 413],
  ])('%s', async (_what, body, status) => {
    expect((await facilitator.post<ProblemBody>('/api/v1/needs', body)).status).toBe(status);
  });

  it('a body of 50 MB is answered, not cut off', async () => {
    const answer = await facilitator.post<ProblemBody>('/api/v1/needs', `{"title":"${'x'.repeat(50 * 1024 * 1024)}"}`);
    expect(answer.status).toBe(413);
    expect(
      (await facilitator.post('/api/auth/sign-in/email', `{"email":"${'x'.repeat(5 * 1024 * 1024)}"}`)).status,
    ).toBe(413);
  });

  it('broken UTF-8, and a body that is no JSON at all', async () => {
    const send = (body: Uint8Array<ArrayBuffer> | string, type: string) =>
      fetch(`${stack.url}/api/v1/needs`, {
        method: 'POST',
        body,
        headers: { ...facilitator.headers, 'content-type': type },
      });
    expect((await send(Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 'application/json')).status).toBe(400);
    expect((await send('title=x', 'application/x-www-form-urlencoded')).status).toBe(415);
  });

  it.each([
    '/api/v1/needs?limit=0',
    '/api/v1/needs?limit=101',
    '/api/v1/needs?limit=many',
    '/api/v1/needs?cursor=zzz',
    '/api/v1/needs?cursor=00000000-0000-4000-8000-000000000000',
    '/api/v1/needs?state=lost',
    '/api/v1/organisations?q=%00',
    '/api/v1/events?lastEventId=yesterday',
  ])('GET %s is refused', async (path) => {
    expect((await facilitator.get(path)).status).toBe(400);
  });

  it.each([
    '/api/v1/needs/1',
    '/api/v1/needs/00000000-0000-4000-8000-000000000000',
    '/api/v1/needs/%00/matches',
    '/api/v1/nowhere',
  ])('GET %s is nothing that exists', async (path) => {
    expect((await facilitator.get(path)).status).toBe(404);
  });

  it.each([
    ['SQL', `'; drop table needs; -- " \\`],
    ['HTML', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
    ['right-to-left and zero-width', '\u202eabc\u200b\u{1f9f5}'],
  ])('%s in a text is kept as it is', async (_what, text) => {
    const made = await facilitator.post<{ id: string; title: string }>(
      '/api/v1/needs',
      need({ title: text, description: text, decisionMaker: text }),
    );
    expect(made.status, made.text).toBe(201);
    const read = await facilitator.get<Record<string, unknown>>(`/api/v1/needs/${made.body.id}`);
    expect(read.body).toMatchObject({ title: text, description: text, decisionMaker: text });
    expect(read.headers.get('content-type')).toContain('application/json');
    expect((await facilitator.get(`/api/v1/needs?q=${encodeURIComponent(text)}`)).status).toBe(200);
  });
});

describe('lists', () => {
  it('are paged by cursor, each row once', async () => {
    for (let index = 0; index < 7; index++) await facilitator.post('/api/v1/needs', need({ title: `Page ${index}` }));
    const seen: string[] = [];
    let cursor = '';
    for (let page = 0; page < 20; page++) {
      const answer = await facilitator.get<{ items: { title: string }[]; next: string | null }>(
        `/api/v1/needs?limit=3&q=Page${cursor}`,
      );
      seen.push(...answer.body.items.map((item) => item.title));
      if (answer.body.next === null) break;
      cursor = `&cursor=${answer.body.next}`;
    }
    expect(seen).toEqual(['Page 6', 'Page 5', 'Page 4', 'Page 3', 'Page 2', 'Page 1', 'Page 0']);
  });
});

describe('health', () => {
  it('is live without a session, and not ready as long as no worker holds an index', async () => {
    expect((await visitor(stack).get('/api/health/live')).status).toBe(200);
    const ready = await visitor(stack).get<{ missing: string[] }>('/api/health/ready');
    expect(ready.status).toBe(503);
    expect(ready.body.missing).toEqual(['worker_index']);
  });
});

describe('a browser on another site', () => {
  const send = (path: string, headers: Record<string, string>) =>
    fetch(`${stack.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: '{}',
    });

  it.each(['/api/v1/needs', '/api/auth/sign-in/email', '/api/auth/sign-out'])(
    'can write nothing at %s',
    async (path) => {
      expect((await send(path, { origin: 'https://elsewhere.example' })).status).toBe(403);
      expect((await send(path, { origin: 'null' })).status).toBe(403);
      expect((await send(path, { origin: stack.url })).status).not.toBe(403);
      expect((await send(path, { 'sec-fetch-mode': 'cors' })).status).not.toBe(403);
    },
  );
});
