import { createApiKey, listApiKeys, revokeApiKey } from '@navette/identity';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, visitor } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { somebody } from '../support/identity-people.ts';
import { type Stack, startStack } from '../support/stack.ts';

const ME = '/api/v1/me';
const DAY_MS = 24 * 3600_000;

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ worker: false });
});
afterAll(() => stack?.stop());

async function keyOf(personId: string, over: { expiresAt?: Date; scopes?: string[] } = {}) {
  const id = v7();
  const made = { id, personId, name: 'Tableau de bord', scopes: ['read', 'write'], createdAt: new Date() };
  const { key, prefix } = await createApiKey(stack.db, { ...made, expiresAt: new Date(Date.now() + DAY_MS), ...over });
  return { id, key, prefix };
}

const by = (key: string): Client => visitor(stack, { authorization: `Bearer ${key}` });

describe('a key', () => {
  it('stands for its person, in one query', async () => {
    const person = await somebody(stack);
    const { key, id, prefix } = await keyOf(person.id);
    expect(key).toMatch(/^nvt_[\w-]{43}$/);
    expect((await by(key).get(ME)).body.id).toBe(person.id);
    const answer = await by(key).get('/api/v1/taxonomy/capabilities');
    const request = answer.headers.get('x-request-id') ?? 'none';
    const line = await eventually('the line', async () => stack.log.find((one) => one.includes(request)));
    expect(JSON.parse(line).queries).toBe(1);
    const [listed] = await listApiKeys(stack.db, person.id);
    expect(listed).toMatchObject({ id, prefix, name: 'Tableau de bord', scopes: ['read', 'write'], revokedAt: null });
    expect(listed?.lastUsedAt?.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  it('is kept nowhere, and logged nowhere', async () => {
    const { key } = await keyOf((await somebody(stack)).id);
    await by(key).get(ME);
    const rows = await stack.db.selectFrom('apiKeys').selectAll().execute();
    const secret = key.slice(12);
    expect(JSON.stringify(rows) + rows.map(({ digest }) => digest.toString('latin1')).join()).not.toContain(secret);
    expect(stack.log.join()).not.toContain(secret);
  });

  it('ends when it is revoked, at its time, and with its person', async () => {
    const person = await somebody(stack);
    const [one, old] = [await keyOf(person.id), await keyOf(person.id, { expiresAt: new Date(Date.now() - 1) })];
    const other = await keyOf(person.id);
    expect((await by(old.key).get(ME)).status).toBe(401);
    const stranger = await somebody(stack);
    expect(await revokeApiKey(stack.db, { id: one.id, personId: stranger.id, at: new Date() })).toBe(false);
    expect((await by(one.key).get(ME)).status).toBe(200);
    expect(await revokeApiKey(stack.db, { id: one.id, personId: person.id, at: new Date() })).toBe(true);
    expect((await by(one.key).get(ME)).status).toBe(401);
    expect((await by(other.key).get(ME)).status).toBe(200);
    await stack.db.updateTable('people').set({ erasedAt: new Date() }).where('id', '=', person.id).execute();
    expect((await by(other.key).get(ME)).status).toBe(401);
  });

  it('is not guessed from a part of it', async () => {
    const { key } = await keyOf((await somebody(stack)).id);
    for (const wrong of [key.slice(0, -1), `${key}A`, key.toLowerCase(), 'nvt_', `nvt_${'A'.repeat(43)}`, ` ${key}x`]) {
      expect((await by(wrong).get(ME)).status, wrong).toBe(401);
    }
    expect((await visitor(stack, { cookie: `navette.session=${key}` }).get(ME)).status).toBe(401);
  });

  it('has no say in where its person is signed in, nor in how', async () => {
    const { key } = await keyOf((await somebody(stack)).id, { scopes: ['read', 'write', 'admin'] });
    for (const path of ['/api/v1/me/sessions', '/api/v1/me/security']) {
      expect((await by(key).get(path)).body, path).toMatchObject({ status: 403, code: 'forbidden' });
    }
    expect((await by(key).post('/api/v1/me/sessions/revoke-others')).status).toBe(403);
    const change = { currentPassword: 'a password of the tests', newPassword: 'another password here' };
    expect((await by(key).post('/api/auth/change-password', change)).status).toBe(401);
    expect((await by(key).post('/api/auth/two-factor/enable', { password: change.currentPassword })).status).toBe(401);
  });
});
