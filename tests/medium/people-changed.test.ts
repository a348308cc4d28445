import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { anotherEdition } from '../support/policy-scene.ts';
import { type Stack, startStack } from '../support/stack.ts';

interface PersonBody {
  readonly id: string;
  readonly role: string;
  readonly operatorId: string | null;
  readonly organisationIds: string[];
  readonly areas: string[] | null;
  readonly disabled: boolean;
  readonly errors?: readonly { readonly pointer: string }[];
}

let stack: Stack;
let network: Network;
let admin: Client;
beforeAll(async () => {
  stack = await startStack({ worker: false });
  network = await createNetwork(stack);
  admin = await network.person({ role: 'admin' });
});
afterAll(() => stack?.stop());

async function somebody(who: Parameters<Network['person']>[0] = {}) {
  const client = await network.person(who);
  const { id, email } = (await client.get<{ id: string; email: string }>('/api/v1/me')).body;
  return { client, id, email };
}
const change = (id: string, body: object, by: Client = admin) => by.patch<PersonBody>(`/api/v1/people/${id}`, body);

describe('somebody whom an administrator changes', () => {
  it('is a facilitator at once, with an operator and a scope, and no longer', async () => {
    const { client, id } = await somebody();
    const without = await change(id, { role: 'facilitator' });
    expect([without.status, without.body.errors?.[0]?.pointer]).toEqual([400, '/operatorId']);
    const made = await change(id, { role: 'facilitator', operatorId: network.operatorId, areas: ['59'] });
    expect(made.body).toMatchObject({ role: 'facilitator', operatorId: network.operatorId, areas: ['59'] });
    expect((await client.get('/api/v1/contacts')).status).toBe(200);
    const back = await change(id, { role: 'member' });
    expect(back.body).toMatchObject({ role: 'member', operatorId: null, areas: null });
    expect((await client.get('/api/v1/contacts')).status).toBe(403);
  });

  it('speaks for the organisations that are named, and for no other', async () => {
    const [before, after] = [await network.organisation({}), await network.organisation({})];
    const { client, id } = await somebody({ organisationIds: [before] });
    expect((await change(id, { organisationIds: [after] })).body.organisationIds).toEqual([after]);
    expect((await client.get(`/api/v1/organisations/${before}`)).status).toBe(404);
    expect((await client.get(`/api/v1/organisations/${after}`)).status).toBe(200);
    expect((await change(id, { organisationIds: [] })).body.organisationIds).toEqual([]);
  });

  it('is put out at once and does not come in by any way, until the account is opened again', async () => {
    const { client, id, email } = await somebody({ role: 'facilitator', operatorId: network.operatorId });
    const key = (await client.post<{ key: string }>('/api/v1/me/api-keys', { name: 'x', scopes: ['read'] })).body.key;
    const byKey = () => fetch(`${stack.url}/api/v1/needs`, { headers: { authorization: `Bearer ${key}` } });
    expect((await byKey()).status).toBe(200);
    expect((await change(id, { disabled: true })).body.disabled).toBe(true);
    expect((await client.get('/api/v1/me')).status).toBe(401);
    expect((await byKey()).status).toBe(401);
    const signIn = () =>
      fetch(`${stack.url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email, password: 'a password of the tests' }),
      });
    const refused = await signIn();
    expect(refused.headers.getSetCookie().filter((cookie) => /session=[^;]/.test(cookie))).toEqual([]);
    expect(refused.status).toBeGreaterThanOrEqual(400);
    const colleagues = await admin.get('/api/v1/people/colleagues');
    expect(colleagues.text).not.toContain(id);
    expect((await admin.get('/api/v1/people?limit=100')).text).toContain(id);
    expect((await change(id, { disabled: false })).body.disabled).toBe(false);
    expect((await byKey()).status).toBe(200);
  });

  it('is not the administrator who does so, nor anybody that is not there', async () => {
    const { id } = (await admin.get<{ id: string }>('/api/v1/me')).body;
    expect((await change(id, { role: 'member' })).status).toBe(403);
    expect((await change(id, { disabled: true })).status).toBe(403);
    expect((await change(randomUUID(), { disabled: true })).status).toBe(404);
    const { client, id: other } = await somebody();
    expect((await change(other, { role: 'admin' }, client)).status).toBe(403);
    for (const [body, pointer] of [
      [{}, '/'],
      [{ areas: ['59'] }, '/areas'],
      [{ operatorId: randomUUID(), role: 'facilitator' }, '/operatorId'],
      [{ organisationIds: [randomUUID()] }, '/organisationIds/0'],
    ] as const) {
      const answer = await change(other, body);
      expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([400, pointer]);
    }
  });
});

it('names operators and editions for scopes, of one’s own operator', async () => {
  const [own, foreign] = [
    await anotherEdition(stack, network.operatorId),
    await anotherEdition(stack, network.otherOperatorId),
  ];
  const { client } = await somebody({ role: 'facilitator', operatorId: network.operatorId });
  const ids = async (by: Client, path: string) =>
    (await by.get<{ items: { id: string }[] }>(`/api/v1/${path}`)).body.items.map((item) => item.id);
  expect(await ids(client, 'operators')).toEqual(expect.arrayContaining([network.operatorId, network.otherOperatorId]));
  expect(await ids(client, 'editions')).toContain(own);
  expect(await ids(client, 'editions')).not.toContain(foreign);
  expect(await ids(admin, 'editions')).toEqual(expect.arrayContaining([own, foreign]));
});
