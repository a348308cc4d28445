import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Client, visitor } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

/** What may be guessed from outside: what there is, who is known, and how much the service takes before it falls. */
let stack: Stack;
let network: Network;
let facilitator: Client;
let member: Client;

interface Body {
  readonly id: string;
  readonly version: number;
}

beforeAll(async () => {
  stack = await startStack();
  network = await createNetwork(stack);
  facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  member = await network.person({});
});

afterAll(async () => {
  await stack?.stop();
});

async function made(client: Client, path: string, body: object): Promise<Body> {
  const answer = await client.post<Body>(path, body);
  expect(answer.status, `${path}: ${answer.text}`).toBeLessThan(300);
  return answer.body;
}

describe('timing of 404s: what is not there', () => {
  it('takes as many queries as what is another’s', async () => {
    const organisation = await network.organisation({});
    const draft = await made(facilitator, '/api/v1/needs', {
      organisationId: organisation,
      title: 'x',
      description: 'x',
    });
    const elsewhere = await network.person({ role: 'facilitator', operatorId: network.otherOperatorId });
    const missing = '11111111-1111-4111-8111-111111111111';
    const startup = await network.person({ organisationIds: [await network.organisation({ roles: ['startup'] })] });
    const counts: string[] = [];
    for (const [who, client] of Object.entries({ elsewhere, member, startup })) {
      // The first request of a session looks up more.
      await client.get('/api/v1/me');
      for (const below of ['', '/matches', '/vetoes', '/disclosures', '/shortlists']) {
        const theirs = await queriesOf(client, `/api/v1/needs/${draft.id}${below}`);
        const nobodys = await queriesOf(client, `/api/v1/needs/${missing}${below}`);
        if (theirs !== nobodys) counts.push(`${who} ${below}: ${theirs} for another's, ${nobodys} for none`);
      }
    }
    expect(counts).toEqual([]);
  });

  async function queriesOf(client: Client, path: string): Promise<number> {
    const requestId = `timing-${Math.random().toString(36).slice(2)}`;
    const answer = await visitor(stack, { ...client.headers, 'x-request-id': requestId }).get(path);
    expect(answer.status).toBe(404);
    const line = await eventually('the log line', async () =>
      stack.log.find((one) => one.includes(requestId) && one.includes('"queries"')),
    );
    return (JSON.parse(line) as { queries: number }).queries;
  }
});

describe('enumeration: who is known here', () => {
  const told = ({ status, text }: Answer) => `${status} ${text.replace(/"requestId":"[^"]*"/, '')}`;

  it('is not told by claims, invitations, or what is asked of an owner', async () => {
    const { email } = (await member.get<{ email: string }>('/api/v1/me')).body;
    // Whoever is no facilitator learns nothing of who has an account.
    for (const address of [email, 'nobody-at-all@tests.example']) {
      const answer = await member.post('/api/v1/invitations', { email: address, name: 'x' });
      expect(answer.status).toBe(403);
      expect(answer.text).not.toContain(address);
    }
    const known = await member.post('/api/v1/invitations', { email, name: 'x' });
    const unknown = await member.post('/api/v1/invitations', { email: 'nobody-at-all@tests.example', name: 'x' });
    expect(told(known)).toBe(told(unknown));
    const organisation = await network.organisation({});
    const asked: string[] = [];
    for (const address of [email, 'nobody-at-all@tests.example']) {
      const draft = await made(facilitator, '/api/v1/needs', {
        organisationId: organisation,
        title: 'x',
        description: 'x',
      });
      const answer = await facilitator.post(`/api/v1/needs/${draft.id}/submit`, {
        version: draft.version,
        askOwner: { name: 'Odile', email: address },
      });
      asked.push(`${answer.status} ${Object.keys(answer.body).sort().join()}`);
    }
    expect(asked[0]).toBe(asked[1]);
  });
});

describe('a body that is too much', () => {
  const send = (body: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
    fetch(`${stack.url}/api/v1/needs`, {
      method: 'POST',
      headers: { ...facilitator.headers, 'content-type': type },
      body,
      signal: AbortSignal.timeout(20_000),
    });

  it('is refused, and the service goes on', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
    const deepObject = `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`;
    for (const body of [deep, deepObject, `{"title":${deepObject}}`]) expect((await send(body)).status).toBe(400);
    expect((await send(JSON.stringify({ title: 'x'.repeat(2_000_000) }))).status).toBe(413);
    expect((await send(new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]))).status).toBe(400);
    expect((await send('{"title":"\\ud800","description":"x"}')).status).toBe(400);
    expect((await send('{"title":"\\u0000","description":"x"}')).status).toBe(400);
    const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`field${n}`, n]));
    expect((await send(JSON.stringify(many))).status).toBe(400);
    expect((await visitor(stack).get('/api/health/live')).status).toBe(200);
    expect(stack.log.filter((line) => line.includes('request failed'))).toEqual([]);
  });
});
