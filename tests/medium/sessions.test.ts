import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, visitor } from '../support/client.ts';
import { readEvents } from '../support/events.ts';
import { eventually } from '../support/eventually.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

const ME = '/api/v1/me';

let stack: Stack;
let network: Network;
beforeAll(async () => {
  stack = await startStack({ worker: false });
  network = await createNetwork(stack);
});
afterAll(() => stack?.stop());

/** Somebody whose credential the API has seen before. */
async function known(): Promise<Client> {
  const client = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  for (let turn = 0; turn < 2; turn++) expect((await client.get(ME)).status).toBe(200);
  return client;
}

function onSession(client: Client, statement: string): Promise<unknown> {
  const token = client.headers.authorization?.slice('Bearer '.length).split('.')[0];
  return withClient(stack.ownerUrl, (owner) => owner.query(statement, [decodeURIComponent(token ?? '')]));
}

/** How many queries a request came to, by its line in the log. */
async function queriesOf(answer: { readonly headers: Headers }): Promise<number> {
  const id = answer.headers.get('x-request-id') ?? 'none';
  const line = await eventually(`the line of ${id}`, async () => stack.log.find((one) => one.includes(id)));
  return JSON.parse(line).queries;
}

describe('a session', () => {
  it('ends at once when its person signs out', async () => {
    const client = await known();
    expect((await client.post('/api/auth/sign-out')).status).toBe(200);
    expect((await client.get(ME)).status).toBe(401);
  });

  it('takes its event stream along', async () => {
    const client = await known();
    const [stays, leaves] = [await network.person({ role: 'admin' }), client];
    const streams = await Promise.all([readEvents(stack, leaves), readEvents(stack, stays)]);
    await leaves.post('/api/auth/sign-out');
    const need = { organisationId: await network.organisation({}), title: 'Contrôle visuel', description: 'Défauts.' };
    const writer = await known();
    // By the second event the first has long reached everybody whom it reaches.
    for (const place of [0, 1]) {
      expect((await writer.post('/api/v1/needs', need)).status).toBe(201);
      await eventually('the event of who stays', async () => streams[1]?.events[place]);
    }
    expect(streams[0]?.events).toEqual([]);
    await Promise.all(streams.map((stream) => stream.close()));
  });

  it('ends at once when somebody else ends it', async () => {
    const client = await known();
    await onSession(client, 'delete from auth.session where token = $1');
    expect((await client.get(ME)).status).toBe(401);
  });

  it('ends at its time', async () => {
    const client = await known();
    await onSession(client, `update auth.session set "expiresAt" = now() - interval '1 second' where token = $1`);
    expect((await client.get(ME)).status).toBe(401);
  });

  it('is renewed by a request once a day of it is over', async () => {
    const client = await known();
    await onSession(client, `update auth.session set "expiresAt" = now() + interval '5 days' where token = $1`);
    expect((await client.get(ME)).status).toBe(200);
    const [renewed] = await withClient(stack.ownerUrl, async (owner) => {
      const { rows } = await owner.query(
        `select "expiresAt" > now() + interval '6 days' as renewed from auth.session where "userId" = $1`,
        [(await client.get(ME)).body.id],
      );
      return rows;
    });
    expect(renewed).toEqual({ renewed: true });
  });

  it('gives the role and the organisations that its person has now', async () => {
    const client = await known();
    const { id } = (await client.get<{ id: string }>(ME)).body;
    const organisationId = await network.organisation({});
    await stack.db.updateTable('people').set({ role: 'member', operatorId: null }).where('id', '=', id).execute();
    await stack.db.insertInto('memberships').values({ personId: id, organisationId }).execute();
    const { body } = await client.get<{ role: string; organisations: { id: string }[] }>(ME);
    expect(body.role).toBe('member');
    expect(body.organisations.map((one) => one.id)).toEqual([organisationId]);
  });

  it('is nobody’s with a signature that is not ours, whoever asked before', async () => {
    const client = await known();
    const good = client.headers.authorization ?? '';
    for (const forged of [
      `${good.slice(0, -3)}AAA`,
      good.replace(/.\./, 'A.'),
      'Bearer a.b',
      'Bearer ',
      'Basic eDp5',
    ]) {
      expect((await visitor(stack, { authorization: forged }).get(ME)).status, forged).toBe(401);
    }
    expect((await client.get(ME)).status).toBe(200);
  });

  it('costs one query, once its credential is known', async () => {
    const client = await known();
    expect(await queriesOf(await client.get('/api/v1/taxonomy/capabilities'))).toBe(1);
    const answer = await client.get<{ items: { id: string }[] }>('/api/v1/needs');
    expect(answer.status).toBe(200);
    expect(await queriesOf(answer)).toBe(2);
  });
});
