import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNetwork } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ worker: false });
});
afterAll(() => stack?.stop());

describe('who was forgotten', () => {
  it('stands in no list, nor in what goes out', async () => {
    const network = await createNetwork(stack);
    const admin = await network.person({ role: 'admin' });
    const facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
    const organisation = await network.organisation({ name: 'Oubliée' });
    const other = await network.organisation({ name: 'Autre' });
    const contact = await facilitator.post<{ id: string }>('/api/v1/contacts', {
      organisationId: other,
      name: 'Oubliée',
    });
    const person = (await (await network.person({})).get<{ id: string }>('/api/v1/me')).body.id;
    const lists = [
      ['/api/v1/organisations?limit=100', organisation],
      ['/api/v1/exports/organisations?format=json', organisation],
      ['/api/v1/contacts?limit=100', contact.body.id],
      ['/api/v1/exports/contacts?format=json', contact.body.id],
      ['/api/v1/people?limit=100', person],
    ] as const;
    for (const [path, id] of lists) expect((await admin.get(path)).text, `can fail: ${path}`).toContain(id);
    const erasedAt = new Date();
    await stack.db.updateTable('organisations').set({ erasedAt }).where('id', '=', organisation).execute();
    await stack.db.updateTable('contacts').set({ erasedAt }).where('id', '=', contact.body.id).execute();
    await stack.db.updateTable('people').set({ erasedAt }).where('id', '=', person).execute();
    for (const [path, id] of lists) expect((await admin.get(path)).text, path).not.toContain(id);
  });
});
