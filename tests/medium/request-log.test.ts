import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ApiProcess, startApiProcess } from '../support/api-process.ts';
import { type Client, visitor } from '../support/client.ts';
import { readEvents } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

interface Line {
  readonly msg: string;
  readonly requestId: string;
  readonly [field: string]: unknown;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

let stack: Stack;
let network: Network;
let facilitator: Client;
let personId: string;
let organisationId: string;

beforeAll(async () => {
  stack = await startStack();
  network = await createNetwork(stack);
  organisationId = await network.organisation({});
  facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  personId = (await facilitator.get<{ id: string }>('/api/v1/me')).body.id;
});
afterAll(() => stack?.stop());

function lines(requestId: string): Line[] {
  return stack.log.filter((line) => line.includes(requestId)).map((line): Line => JSON.parse(line));
}

/** The line about a request, once it is written: after the last byte has left. */
function lineOf(requestId: string | null): Promise<Line> {
  return eventually(`the line of ${requestId}`, async () =>
    lines(requestId ?? 'none').find((line) => line.msg === 'request'),
  );
}

function as(client: Client, headers: Readonly<Record<string, string>>): Client {
  return visitor(stack, { ...client.headers, ...headers });
}

describe('a request’s id', () => {
  it('is made, and stands in the answer, in a problem and in the log', async () => {
    const answer = await facilitator.get<{ requestId: string }>('/api/v1/needs/nothing');
    const id = answer.headers.get('x-request-id');
    expect(id).toMatch(UUID);
    expect(answer.body.requestId).toBe(id);
    expect(await lineOf(id)).toMatchObject({ status: 404, code: 'not_found' });
    for (const path of ['/api/health/live', '/api/openapi.json', '/nowhere', '/api/auth/get-session']) {
      expect((await visitor(stack).get(path)).headers.get('x-request-id'), path).toMatch(UUID);
    }
  });

  it('is taken over where it is well formed, else made anew', async () => {
    for (const id of ['4bf92f3577b34da6a3ce929d0e0e4736', 'proxy-1:01J9.Z_x', 'a'.repeat(100)]) {
      expect((await as(facilitator, { 'x-request-id': id }).get('/api/v1/me')).headers.get('x-request-id')).toBe(id);
    }
    for (const id of ['short', 'a'.repeat(101), 'with space in it', '{"msg":"forged"}', '--------']) {
      const answer = await as(facilitator, { 'x-request-id': id }).get('/api/v1/me');
      expect(answer.headers.get('x-request-id'), id).toMatch(UUID);
    }
  });

  it('names the request in the line of the job that follows from it', async () => {
    const draft = await facilitator.post<{ id: string }>('/api/v1/needs', {
      organisationId,
      title: 'Contrôle visuel',
      description: 'Contrôle visuel par caméra.',
    });
    await facilitator.post(`/api/v1/needs/${draft.body.id}/submit`, { version: 1 });
    const published = await facilitator.post(`/api/v1/needs/${draft.body.id}/approve`, {
      version: 2,
      ownerApproval: { means: 'phone', givenBy: 'direction', on: '2026-11-20' },
    });
    expect(published.status, published.text).toBe(200);
    const id = published.headers.get('x-request-id') ?? '';
    const job = await eventually('the line of the job', async () => lines(id).find((line) => line.msg !== 'request'));
    expect(job).toMatchObject({ requestId: id });
    expect(JSON.stringify(job)).toContain('match-need');
  });
});

describe('the line of a request', () => {
  it('tells who asked what, what it cost and what came of it', async () => {
    const draft = await as(facilitator, { 'user-agent': 'import/1.0 (zoe@tests.example)' }).post<{ id: string }>(
      '/api/v1/needs',
      { organisationId, title: 'zqTitle', description: 'zqText' },
    );
    const line = await lineOf(draft.headers.get('x-request-id'));
    expect(line).toMatchObject({
      method: 'POST',
      route: '/api/v1/needs',
      status: 201,
      actor: { kind: 'person', id: personId, role: 'facilitator', operatorId: network.operatorId },
      bytesIn: JSON.stringify({ organisationId, title: 'zqTitle', description: 'zqText' }).length,
      agent: expect.stringMatching(/^import\/1\.0/),
    });
    expect(line.queries).toBeGreaterThan(3);
    expect(line.bytesOut).toBeGreaterThan(draft.text.length);
    expect(typeof line.milliseconds).toBe('number');
    expect(typeof line.queryMs).toBe('number');
    expect(line.code).toBeUndefined();

    const read = await facilitator.get(`/api/v1/needs/${draft.body.id}?lang=fr`);
    expect(await lineOf(read.headers.get('x-request-id'))).toMatchObject({
      route: '/api/v1/needs/:id',
      recordId: draft.body.id,
    });
  });

  it('counts each request’s queries for itself, however many run at once', async () => {
    const alone = await facilitator.get('/api/v1/organisations?limit=1');
    const { queries } = await lineOf(alone.headers.get('x-request-id'));
    expect(queries).toBeGreaterThan(0);
    const together = await Promise.all(
      Array.from({ length: 20 }, () => facilitator.get('/api/v1/organisations?limit=1')),
    );
    for (const answer of together) {
      expect((await lineOf(answer.headers.get('x-request-id'))).queries).toBe(queries);
    }
  });

  it('says when an answer was given again', async () => {
    const once = as(facilitator, { 'idempotency-key': 'logged' });
    await once.post('/api/v1/text/analyse', { title: 'Four' });
    const again = await once.post('/api/v1/text/analyse', { title: 'Four' });
    expect(await lineOf(again.headers.get('x-request-id'))).toMatchObject({ replayed: true, status: 200 });
  });

  it('has nothing that a person wrote, and nobody’s address or token', async () => {
    const token = 'zqTokenzqTokenzqToken';
    const nosy = visitor(stack, { authorization: `Bearer ${token}`, cookie: `navette.session_token=${token}` });
    const answers = [
      await nosy.get('/api/v1/needs?q=zqQuery'),
      await facilitator.get('/api/v1/needs?q=zqQuery'),
      await facilitator.get('/api/v1/zqPath/zqMore'),
      await visitor(stack).post('/api/auth/sign-in/email', { email: 'zqMail@tests.example', password: 'zqPassword12' }),
      await as(facilitator, { 'idempotency-key': 'zqKey', referer: 'https://zqReferer.example' }).post(
        '/api/v1/organisations',
        { name: 5, website: 'zqWebsite' },
      ),
    ];
    for (const answer of answers) await lineOf(answer.headers.get('x-request-id'));
    expect(stack.log.filter((line) => /zq|zoe|@tests/i.test(line))).toEqual([]);
  });

  it('comes for a stream when it opens and when it closes', async () => {
    const id = 'the-stream-of-this-test';
    const stream = await readEvents(stack, as(facilitator, { 'x-request-id': id }));
    await eventually('the opening', async () => lines(id).find((line) => line.msg === 'stream opened'));
    expect(lines(id)).toHaveLength(1);
    await stream.close();
    expect(await lineOf(id)).toMatchObject({ route: '/api/v1/events', status: 200, cutOff: true });
    expect(lines(id)).toHaveLength(2);
  });
});

describe('a log that nobody reads', () => {
  let api: ApiProcess;
  beforeAll(async () => {
    api = await startApiProcess(stack);
  });
  afterAll(() => api?.end('SIGKILL'));

  it('holds no request up, and is whole up to its last line for who reads it after all', async () => {
    // Of half a kilobyte each in the log: a pipe holds some two hundred.
    const requests = 1_500;
    const id = 'x'.repeat(90);
    for (let first = 0; first < requests; first += 50) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, n) =>
          visitor(api, { 'x-request-id': `${id}-${first + n}` }).get('/api/health/live'),
        ),
      );
      expect(answers.every((answer) => answer.status === 200)).toBe(true);
    }
    const reading = text(api.log);
    expect(await api.end('SIGTERM')).toBe(0);
    const said = (await reading)
      .trimEnd()
      .split('\n')
      .map((line): Line => JSON.parse(line));
    expect(new Set(said.flatMap((line) => (line.msg === 'request' ? line.requestId : []))).size).toBe(requests);
    expect(said.at(-1)).toMatchObject({ msg: 'stopping', cause: 'SIGTERM' });
  });
});
