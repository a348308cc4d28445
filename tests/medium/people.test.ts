import { firstAdmin } from '@navette/infra/seed/first-admin.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn, visitor } from '../support/client.ts';
import { createNetwork } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

const PASSWORD = 'a password of the tests';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ worker: false });
});
afterAll(() => stack?.stop());

describe('people', () => {
  it('begin with an administrator, who lets the others in', async () => {
    const email = 'first@tests.example';
    const given = { connectionString: stack.databaseUrl, email, name: 'First', operator: 'Chambre de commerce' };
    const { password } = await firstAdmin(given);
    await expect(firstAdmin(given)).rejects.toMatchObject({ code: 'duplicate' });
    const admin = await signIn(stack, email, password);
    const operators = await stack.db.selectFrom('operators').selectAll().execute();
    expect(operators.map((one) => one.name)).toEqual(['Chambre de commerce']);
    const made = await admin.post('/api/v1/people', {
      email: 'Second@Tests.example',
      name: 'Second',
      password: PASSWORD,
      role: 'facilitator',
      operatorId: operators[0]?.id,
    });
    expect(made.status, made.text).toBe(201);
    const second = await signIn(stack, 'second@tests.example', PASSWORD);
    expect((await second.get('/api/v1/me')).body).toMatchObject({
      role: 'facilitator',
      operatorName: 'Chambre de commerce',
    });
    expect((await second.get('/api/v1/people')).status).toBe(403);
  });

  it('have one account an address, and take over one whose making was cut short', async () => {
    const network = await createNetwork(stack);
    const admin = await network.person({ role: 'admin' });
    const email = 'cut-short@tests.example';
    await stack.createAccount({ email, name: 'Cut short', password: 'the password before' });
    const person = { email, name: 'Whole', password: PASSWORD };
    expect((await admin.post('/api/v1/people', person)).status).toBe(201);
    await signIn(stack, email, PASSWORD);
    const again = await admin.post('/api/v1/people', { ...person, password: 'another password' });
    expect(again.body).toMatchObject({ status: 409, code: 'duplicate', errors: [{ pointer: '/email' }] });
    await signIn(stack, email, PASSWORD);
  });

  it('do not sign themselves up', async () => {
    const answer = await visitor(stack).post('/api/auth/sign-up/email', {
      email: 'x@tests.example',
      name: 'X',
      password: PASSWORD,
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect((await visitor(stack).get('/api/v1/me')).status).toBe(401);
  });
});
