import { type RunningApi, startApi } from '@navette/api';
import { createLogger } from '@navette/runtime';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Client, visitor } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { startRedis } from '../support/redis.ts';
import { type Stack, startStack } from '../support/stack.ts';

type Settings = Partial<Parameters<typeof startApi>[0]>;

/** Over ten seconds: ten reads and ten writes. */
const FEW = { perSecond: { read: 1, write: 1 } };

let stack: Stack;
let network: Network;
const extra: RunningApi[] = [];

beforeAll(async () => {
  stack = await startStack({ worker: false });
  network = await createNetwork(stack);
});
afterEach(async () => {
  await Promise.all(extra.splice(0).map((api) => api.stop()));
});
afterAll(() => stack?.stop());

/** Another process on the same database, with limits of its own. */
async function start(settings: Settings, log: string[] = []): Promise<{ url: string }> {
  const logger = createLogger('test', 'info', { write: (line) => void log.push(line) });
  const api = await startApi({ ...stack.config, redisUrl: undefined, ...settings }, logger);
  extra.push(api);
  return { url: `http://127.0.0.1:${api.port}` };
}

function at(server: { url: string }, client: Client, headers: Record<string, string> = {}): Client {
  return visitor(server, { ...client.headers, ...headers });
}

async function statuses(count: number, ask: () => Promise<{ status: number }>): Promise<Record<number, number>> {
  const sums: Record<number, number> = {};
  for (const { status } of await Promise.all(Array.from({ length: count }, ask))) {
    sums[status] = (sums[status] ?? 0) + 1;
  }
  return sums;
}

describe('a limit', () => {
  it('is told with every answer, and at its end with what to do', async () => {
    const server = await start(FEW);
    const person = at(server, await network.person({}));
    const first = await person.get('/api/v1/me');
    expect(first.headers.get('ratelimit-policy')).toBe('"read";q=10;w=10');
    expect(first.headers.get('ratelimit')).toMatch(/^"read";r=9;t=([1-9]|10)$/);
    expect(await statuses(14, () => person.get('/api/v1/me'))).toEqual({ 200: 9, 429: 5 });
    const refused = await person.get('/api/v1/me');
    expect(refused.body).toMatchObject({ status: 429, code: 'too_many_requests' });
    expect(refused.headers.get('content-type')).toBe('application/problem+json');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(10);
    expect(refused.headers.get('ratelimit')).toMatch(/^"read";r=0;t=/);
  });

  it('of reads leaves writes alone, and one person’s leaves others alone', async () => {
    const server = await start(FEW);
    const [busy, calm] = [at(server, await network.person({})), at(server, await network.person({}))];
    await statuses(11, () => busy.get('/api/v1/me'));
    expect(await statuses(13, () => busy.post('/api/v1/text/analyse', { title: 'Four' }))).toEqual({ 200: 10, 429: 3 });
    expect((await calm.get('/api/v1/me')).status).toBe(200);
    expect((await calm.post('/api/v1/text/analyse', { title: 'Four' })).status).toBe(200);
  });

  it('never keeps a probe from health, nor a page or the document from its reader', async () => {
    const server = await start({ perSecond: { read: 1, write: 1 } });
    for (const path of ['/api/health/live', '/api/openapi.json', '/api/docs']) {
      expect(await statuses(30, () => visitor(server).get(path)), path).toEqual({ 200: 30 });
    }
  });

  it('does not store a refusal under an Idempotency-Key', async () => {
    const server = await start(FEW);
    const person = await network.person({});
    await statuses(10, () => at(server, person).post('/api/v1/text/analyse', {}));
    const key = { 'idempotency-key': 'limited-once' };
    expect((await at(server, person, key).post('/api/v1/text/analyse', {})).status).toBe(429);
    const elsewhere = await at(stack, person, key).post('/api/v1/text/analyse', {});
    expect([elsewhere.status, elsewhere.headers.get('idempotent-replayed')]).toEqual([200, null]);
  });

  it('stands by default where nobody meets it: fifty writes at once, again and again', async () => {
    const person = await network.person({});
    for (let round = 0; round < 10; round++) {
      expect(await statuses(50, () => person.post('/api/v1/text/analyse', {}))).toEqual({ 200: 50 });
    }
    const last = await person.post('/api/v1/text/analyse', {});
    expect(last.headers.get('ratelimit-policy')).toBe('"write";q=2000;w=10');
    expect((await person.get('/api/v1/me')).headers.get('ratelimit-policy')).toBe('"read";q=6000;w=10');
  });

  it('may be lifted', async () => {
    const server = await start({ perSecond: { read: 0, write: 0 } });
    const person = at(server, await network.person({}));
    const answer = await person.get('/api/v1/me');
    expect([answer.status, answer.headers.get('ratelimit')]).toEqual([200, null]);
  });
});

describe('where nobody is signed in', () => {
  const from = (address: string) => ({ 'x-forwarded-for': address });

  it('an address is limited, whatever address it claims to be', async () => {
    const server = await start(FEW);
    let claimed = 0;
    const ask = () => visitor(server, from(`203.0.113.${claimed++}`)).get('/api/v1/me');
    expect(await statuses(15, ask)).toEqual({ 401: 10, 429: 5 });
  });

  it('behind a proxy of ours, the address that the proxy saw counts', async () => {
    const server = await start({ ...FEW, trustProxy: 1 });
    const ask = (address: string) => () => visitor(server, from(address)).get('/api/v1/me');
    expect(await statuses(15, ask('198.51.100.1, 203.0.113.7'))).toEqual({ 401: 10, 429: 5 });
    expect(await statuses(1, ask('203.0.113.8'))).toEqual({ 401: 1 });
    // Invented before the proxy, or another address of the same network: still the same.
    expect(await statuses(1, ask('192.0.2.99, 203.0.113.7'))).toEqual({ 429: 1 });
    expect(await statuses(10, ask('2001:db8:1:2::1'))).toEqual({ 401: 10 });
    expect(await statuses(1, ask('2001:db8:1:2:ffff::9'))).toEqual({ 429: 1 });
    expect(await statuses(1, ask('2001:db8:1:3::1'))).toEqual({ 401: 1 });
  });
});

describe('on Redis', () => {
  it('two processes count together; without Redis each counts for itself, and says so seldom', async () => {
    const redis = await startRedis();
    try {
      const log: string[] = [];
      const settings = { ...FEW, redisUrl: redis.url };
      const [one, other] = [await start(settings, log), await start(settings, log)];
      await eventually('both processes to count on Redis', async () => {
        const probe = await network.person({});
        await at(one, probe).get('/api/v1/me');
        const second = await at(other, probe).get('/api/v1/me');
        return second.headers.get('ratelimit')?.includes(';r=8;') ? true : undefined;
      });
      const person = await network.person({});
      expect(await statuses(7, () => at(one, person).get('/api/v1/me'))).toEqual({ 200: 7 });
      expect(await statuses(7, () => at(other, person).get('/api/v1/me'))).toEqual({ 200: 3, 429: 4 });
      await redis.kill();
      const late = await network.person({});
      expect(await statuses(14, () => at(one, late).get('/api/v1/me'))).toEqual({ 200: 10, 429: 4 });
      const told = log.filter((line) => line.includes('counted by this process alone'));
      expect(told.length).toBeGreaterThan(0);
      expect(told.length).toBeLessThanOrEqual(2);
    } finally {
      await redis.remove();
    }
  });
});
