import { openQueue } from '@navette/jobs';
import { createLogger } from '@navette/runtime';
import { startWorker } from '@navette/worker';
import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { visitor } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { countMatched, countUnfinished, createBusyNetwork } from '../support/many-needs.ts';
import { startRedis, type TestRedis } from '../support/redis.ts';
import { type Engine, type Stack, startStack } from '../support/stack.ts';

const stacks: Stack[] = [];
const servers: TestRedis[] = [];
afterEach(async () => {
  await Promise.all(stacks.splice(0).map((stack) => stack.stop()));
  await Promise.all(servers.splice(0).map((server) => server.remove()));
});

async function stackOn(engine: Engine, options: { readonly worker?: boolean } = {}): Promise<Stack> {
  const stack = await startStack({ ...options, engine });
  stacks.push(stack);
  return stack;
}

async function redisWith(settings: Readonly<Record<string, string>>): Promise<TestRedis> {
  const server = await startRedis(settings);
  servers.push(server);
  return server;
}

async function allDone(stack: Stack): Promise<void> {
  await eventually(
    'every job to be done',
    async () => ((await countUnfinished(stack)) === 0 ? true : undefined),
    30_000,
  );
}

describe('a Redis that is started again with what it had written down', () => {
  it('gets back what came later, too', async () => {
    const stack = await stackOn('redis');
    const network = await createBusyNetwork(stack);
    await allDone(stack);
    await stack.redis?.save();
    await network.publish(200);
    await eventually('some needs to be matched', async () => ((await countMatched(stack)) >= 20 ? true : undefined));
    await stack.redis?.kill();
    expect(await countUnfinished(stack)).toBeGreaterThan(0);
    await stack.redis?.start();
    await allDone(stack);
    expect(await countMatched(stack)).toBe(200);
  }, 60_000);
});

describe('a Redis that is away', () => {
  it('is said to be missing, and holds up nothing but the matching', async () => {
    const stack = await stackOn('redis');
    const network = await createBusyNetwork(stack);
    const ready = (status: number) =>
      eventually(`ready to answer ${status}`, async () => {
        const answer = await visitor(stack).get<{ missing: string[] }>('/api/health/ready');
        return answer.status === status ? answer.body.missing : undefined;
      });
    expect(await ready(200)).toEqual([]);
    await allDone(stack);
    await stack.redis?.kill();
    expect(await ready(503)).toEqual(['queue']);
    await network.publish(5);
    const late = stack.addWorker();
    expect(await countUnfinished(stack)).toBe(5);
    await stack.redis?.start();
    await allDone(stack);
    expect(await countMatched(stack)).toBe(5);
    expect(await ready(200)).toEqual([]);
    await late.stop();
  }, 60_000);
});

describe('the two engines', () => {
  it('lead to the same matches', async () => {
    const results = await Promise.all(
      (['postgres', 'redis'] as const).map(async (engine) => {
        const stack = await stackOn(engine);
        const network = await createBusyNetwork(stack);
        await allDone(stack);
        await network.publish(40);
        await eventually(
          'all to be matched',
          async () => ((await countMatched(stack)) === 40 ? true : undefined),
          30_000,
        );
        await allDone(stack);
        const { rows } = await sql`
          select n.title as need, m.rank, p.title as profile, round(m.score::numeric, 9) as score, m.state, m.model_version
          from matches m join needs n on n.id = m.need_id join profiles p on p.id = m.profile_id
          order by n.title, m.rank`.execute(stack.db);
        return rows;
      }),
    );
    expect(results[0]?.length).toBeGreaterThan(40);
    expect(results[1]).toEqual(results[0]);
  }, 60_000);
});

describe('what a service says of its Redis', () => {
  it('is a warning where it throws jobs away when its memory is full', async () => {
    const [evicting, keeping] = await Promise.all([
      redisWith({ 'maxmemory-policy': 'allkeys-lru' }),
      redisWith({ 'maxmemory-policy': 'noeviction' }),
    ]);
    const stack = await stackOn('postgres', { worker: false });
    const lines: string[] = [];
    const logger = createLogger('test', 'warn', { write: (line) => void lines.push(line) });
    const worker = startWorker({ ...stack.config, redisUrl: evicting.url }, logger);
    await eventually('the warning', async () => lines.find((line) => line.includes('maxmemory-policy allkeys-lru')));
    await worker.stop();
    const queue = openQueue({ kind: 'redis', url: keeping.url });
    expect(await queue.warnings()).toEqual([]);
    await queue.close();
  });

  it('never holds its password', async () => {
    const server = await redisWith({ requirepass: 'the-right-one' });
    const stack = await stackOn('postgres', { worker: false });
    const lines: string[] = [];
    const logger = createLogger('test', 'trace', { write: (line) => void lines.push(line) });
    const as = (password: string) => server.url.replace('redis://', `redis://:${password}@`);
    const refused = startWorker({ ...stack.config, redisUrl: as('a-wrong-one') }, logger);
    await eventually('a complaint', async () => lines.find((line) => line.includes('queue in trouble')));
    await refused.stop();
    const queue = openQueue({ kind: 'redis', url: as('a-wrong-one') });
    const said = await queue.counts().then(String, (error: Error) => `${error.message} ${error.stack}`);
    await queue.close();
    expect(lines.join('') + said).not.toMatch(/a-wrong-one|the-right-one/);

    const welcome = openQueue({ kind: 'redis', url: as('the-right-one') });
    expect(await eventually('the counts', () => welcome.counts().catch(() => undefined))).toMatchObject({ waiting: 0 });
    await welcome.close();
  });
});
