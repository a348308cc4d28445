import { setPersonScope } from '@navette/db';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

/** Who may say that they speak for an organisation, and who decides on it. */
let stack: Stack;
let network: Network;
beforeAll(async () => {
  stack = await startStack({ worker: false });
  network = await createNetwork(stack);
});
afterAll(() => stack?.stop());

const me = async (client: Client) => (await client.get<{ id: string; email: string }>('/api/v1/me')).body;
async function facilitator(operatorId: string, areas?: string[]): Promise<Client & { id: string; email: string }> {
  const client = await network.person({ role: 'facilitator', operatorId });
  const { id, email } = await me(client);
  if (areas) await setPersonScope(stack.db, id, { editionIds: null, areas });
  return { ...client, id, email };
}
interface ClaimBody {
  readonly id: string;
  readonly state: string;
  readonly byDomain: boolean;
}
const claim = (client: Client, organisationId: string) => client.post<ClaimBody>('/api/v1/claims', { organisationId });
const toldOf = async (id: string) =>
  (await stack.db.selectFrom('mails').select('toAddress').where('occasion', 'like', `claim:${id}:%`).execute()).map(
    (row) => row.toAddress,
  );

describe('a claim', () => {
  it('is told to and decided by those in whose territory the organisation is', async () => {
    const [north, lyon] = [
      await facilitator(network.operatorId, ['59']),
      await facilitator(network.operatorId, ['69']),
    ];
    const organisationId = await network.organisation({ site: { area: '59' } });
    const { body } = await claim(await network.person({}), organisationId);
    const told = await toldOf(body.id);
    expect(told).toContain(north.email);
    expect(told).not.toContain(lyon.email);
    const listed = async (client: Client) =>
      (await client.get<{ items: ClaimBody[] }>('/api/v1/claims?limit=100')).body.items.map((one) => one.id);
    expect(await listed(lyon)).not.toContain(body.id);
    expect((await lyon.post(`/api/v1/claims/${body.id}/decide`, { answer: 'accept' })).status).toBe(404);
    expect(await listed(north)).toContain(body.id);
    expect((await north.post(`/api/v1/claims/${body.id}/decide`, { answer: 'accept' })).status).toBe(200);
  });

  it('is told to the operator that knows the organisation, where one does', async () => {
    const near = await facilitator(network.operatorId);
    const far = await facilitator(network.otherOperatorId);
    const organisationId = await network.organisation({});
    await near.post('/api/v1/contacts', { organisationId, name: 'Connue', email: 'connue@tests.example' });
    const told = await toldOf((await claim(await network.person({}), organisationId)).body.id);
    expect(told).toContain(near.email);
    expect(told).not.toContain(far.email);
  });

  it('by an address at its domain counts only where its holder has used a mail that went there', async () => {
    const member = await network.person({});
    const { id, email } = await me(member);
    const organisationId = await network.organisation({ website: 'https://tests.example' });
    // An administrator typed the address.
    expect((await claim(member, organisationId)).body).toMatchObject({ state: 'requested', byDomain: false });
    const other = await network.organisation({ website: 'https://tests.example' });
    const at = new Date();
    await stack.db
      .insertInto('invitations')
      .values({
        id,
        email,
        name: 'M',
        role: 'member',
        language: 'fr',
        createdAt: at,
        expiresAt: at,
        acceptedAt: at,
        acceptedBy: id,
      })
      .execute();
    expect((await claim(member, other)).body).toMatchObject({ state: 'accepted', byDomain: true });
  });
});
