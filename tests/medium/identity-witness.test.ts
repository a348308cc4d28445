import { type AuditLine, listAudit } from '@navette/privacy';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IdentityApi, startIdentityApi, tokenOf } from '../support/identity-api.ts';
import { createBrowser } from '../support/identity-browser.ts';
import { PASSWORD, setUpSecondFactor, somebody } from '../support/identity-people.ts';
import { type Stack, startStack } from '../support/stack.ts';

const SIGN_IN = '/api/auth/sign-in/email';
const CODE = '/api/auth/two-factor/verify-totp';
const OTHER = 'another password of the tests';

let stack: Stack;
let api: IdentityApi;
beforeAll(async () => {
  stack = await startStack({ worker: false });
  api = await startIdentityApi(stack);
});
afterAll(async () => {
  await api?.stop();
  await stack?.stop();
});

const signedInAt = async (id: string) =>
  (await stack.db.selectFrom('people').select('signedInAt').where('id', '=', id).executeTakeFirstOrThrow()).signedInAt;
const deedsOf = async (subjectId: string): Promise<string[]> =>
  (await listAudit(stack.db, { limit: 50, subjectId })).map((line) => line.action).reverse();
const locked = async (): Promise<AuditLine[]> =>
  (await listAudit(stack.db, { limit: 200 })).filter((line) => line.action === 'account.lock');

describe('the audit log of accounts', () => {
  it('has who came in, by which request, and never who was refused or must still give a code', async () => {
    const person = await somebody(stack);
    const browser = createBrowser(api);
    expect((await browser.post(SIGN_IN, { email: person.email, password: 'wrong, all of it' })).status).toBe(401);
    expect(await deedsOf(person.id)).toEqual([]);
    expect(await signedInAt(person.id)).toBeNull();
    const answer = await browser.post(SIGN_IN, { email: person.email, password: PASSWORD });
    const [line] = await listAudit(stack.db, { limit: 1, subjectId: person.id });
    expect(line).toMatchObject({
      action: 'account.sign_in',
      actorKind: 'person',
      objectKind: 'account',
      objectId: null,
    });
    expect(line?.requestId).toBe(answer.headers.get('x-request-id'));
    expect(await signedInAt(person.id)).toBeInstanceOf(Date);

    const authenticator = await setUpSecondFactor(browser);
    const second = createBrowser(api);
    await second.post(SIGN_IN, { email: person.email, password: PASSWORD });
    expect(await deedsOf(person.id)).toEqual(['account.sign_in', 'account.enable_second_factor']);
    expect((await second.post(CODE, { code: authenticator.code() })).status).toBe(200);
    expect(await deedsOf(person.id)).toEqual(['account.sign_in', 'account.enable_second_factor', 'account.sign_in']);
  });

  it('has a link by mail, passwords changed and forgotten, and places signed out', async () => {
    const person = await somebody(stack);
    const browser = createBrowser(api);
    await browser.post('/api/auth/sign-in/magic-link', { email: person.email });
    const { path } = (await api.letter('magic_link', person.email)).data;
    await browser.post('/api/auth/sign-in/magic-link/verify', { token: tokenOf(path) });
    const passwords = { currentPassword: PASSWORD, newPassword: OTHER };
    expect((await browser.post('/api/auth/change-password', passwords)).status).toBe(200);
    expect((await browser.post('/api/v1/me/sessions/revoke-others', {})).status).toBe(200);
    await browser.post('/api/auth/request-password-reset', { email: person.email });
    const reset = (await api.letter('password_reset', person.email)).data.path;
    await browser.post('/api/auth/reset-password', { token: tokenOf(reset), newPassword: PASSWORD });
    expect(await deedsOf(person.id)).toEqual([
      'account.sign_in',
      'account.change_password',
      'account.end_other_sessions',
      'account.reset_password',
    ]);
  });

  it('has an account that was locked, by nobody in particular, once', async () => {
    const person = await somebody(stack);
    const browser = createBrowser(api);
    for (let tries = 0; tries < 12; tries += 1) {
      await browser.post(SIGN_IN, { email: person.email, password: 'wrong, all of it' });
    }
    const lines = (await locked()).filter((line) => line.objectId === person.id);
    expect(lines).toMatchObject([{ actorKind: 'visitor', actor: null, objectKind: 'account' }]);
  });
});
