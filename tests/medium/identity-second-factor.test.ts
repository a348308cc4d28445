import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IdentityApi, startIdentityApi } from '../support/identity-api.ts';
import { type Browser, createBrowser } from '../support/identity-browser.ts';
import {
  type Authenticator,
  PASSWORD,
  type Somebody,
  setUpSecondFactor,
  somebody,
} from '../support/identity-people.ts';
import { type Stack, startStack } from '../support/stack.ts';

const SIGN_IN = '/api/auth/sign-in/email';
const CODE = '/api/auth/two-factor/verify-totp';
const BACKUP = '/api/auth/two-factor/verify-backup-code';
const ME = '/api/v1/me';

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

/** Somebody whose second factor is set up, and the browser that did it. */
async function guarded(): Promise<{ person: Somebody; browser: Browser; authenticator: Authenticator }> {
  const person = await somebody(stack);
  const browser = createBrowser(api);
  await browser.post(SIGN_IN, { email: person.email, password: PASSWORD });
  return { person, browser, authenticator: await setUpSecondFactor(browser) };
}

/** A browser that gave the right password and is asked for a code. */
async function challenged({ email }: Somebody): Promise<Browser> {
  const browser = createBrowser(api);
  const answer = await browser.post(SIGN_IN, { email, password: PASSWORD });
  expect(answer.body).toEqual({ twoFactorRedirect: true, twoFactorMethods: ['totp'] });
  expect(answer.headers.get('set-auth-token')).toBeNull();
  expect(browser.cookies.has('navette.session')).toBe(false);
  expect((await browser.get(ME)).status).toBe(401);
  return browser;
}

describe('a second factor', () => {
  it('is asked for after the password, once it was shown to work', async () => {
    const { person, browser, authenticator } = await guarded();
    expect((await browser.get(ME)).status).toBe(200);
    expect((await api.letter('two_factor_changed', person.email)).data.change).toBe('enabled');
    const other = await challenged(person);
    expect((await other.post(CODE, { code: '000000' })).status).toBe(401);
    expect((await other.post(CODE, { code: authenticator.code() })).status).toBe(200);
    expect((await other.get(ME)).body.id).toBe(person.id);
  });

  it('is not asked for while nobody showed a code', async () => {
    const person = await somebody(stack);
    const browser = createBrowser(api);
    await browser.post(SIGN_IN, { email: person.email, password: PASSWORD });
    await browser.post('/api/auth/two-factor/enable', { password: PASSWORD });
    expect((await browser.post(CODE, { code: '000000' })).status).toBe(401);
    const other = createBrowser(api);
    await other.post(SIGN_IN, { email: person.email, password: PASSWORD });
    expect((await other.get(ME)).status).toBe(200);
  });

  it('takes a code once, although it is good for longer', async () => {
    const { person, authenticator } = await guarded();
    const code = authenticator.code();
    const browsers = [await challenged(person), await challenged(person), await challenged(person)];
    const statuses = await Promise.all(browsers.map(async (one) => (await one.post(CODE, { code })).status));
    expect(statuses.sort()).toEqual([200, 401, 401]);
    const late = await challenged(person);
    expect((await late.post(CODE, { code })).status).toBe(401);
    expect((await late.post(CODE, { code: authenticator.code(1) })).status).toBe(200);
  });

  it('takes a backup code once, whoever comes at the same time', async () => {
    const { person, authenticator } = await guarded();
    const [code = '', next = ''] = authenticator.backupCodes;
    const browsers = [await challenged(person), await challenged(person), await challenged(person)];
    const statuses = await Promise.all(browsers.map(async (one) => (await one.post(BACKUP, { code })).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    const late = await challenged(person);
    expect((await late.post(BACKUP, { code })).status).toBe(401);
    expect((await late.post(BACKUP, { code: next })).status).toBe(200);
  });

  it('leaves no session where only fields of the library’s own would open one', async () => {
    const { person, authenticator } = await guarded();
    const browser = await challenged(person);
    const [code] = authenticator.backupCodes;
    const answer = await browser.post(BACKUP, { code, disableSession: true, trustDevice: true });
    expect([answer.status, browser.cookies.has('navette.session')]).toEqual([200, true]);
    expect([...browser.cookies.keys()].filter((name) => name.includes('trust'))).toEqual([]);
  });

  it('is taken away by the password, and its person told; so are other backup codes', async () => {
    const { person, browser, authenticator } = await guarded();
    const refused = await browser.post('/api/auth/two-factor/disable', { password: 'not the password' });
    expect(refused.body).toMatchObject({ code: 'INVALID_PASSWORD' });
    const codes = await browser.post<{ backupCodes: string[] }>('/api/auth/two-factor/generate-backup-codes', {
      password: PASSWORD,
    });
    expect(codes.body.backupCodes).not.toEqual(authenticator.backupCodes);
    expect((await api.letter('two_factor_changed', person.email)).data.change).toBe('new_backup_codes');
    expect((await browser.post('/api/auth/two-factor/disable', { password: PASSWORD })).status).toBe(200);
    expect((await api.letter('two_factor_changed', person.email)).data.change).toBe('disabled');
    const other = createBrowser(api);
    await other.post(SIGN_IN, { email: person.email, password: PASSWORD });
    expect((await other.get(ME)).status).toBe(200);
  });

  it('has a challenge that is nobody else’s and ends with the code', async () => {
    const [one, other] = [await guarded(), await guarded()];
    const browser = await challenged(one.person);
    expect((await browser.post(CODE, { code: other.authenticator.code() })).status).toBe(401);
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    expect((await browser.post(CODE, { code: one.authenticator.code() })).status).toBe(200);
    const replayed = createBrowser(api, { cookie });
    expect((await replayed.post(CODE, { code: one.authenticator.code(1) })).status).toBe(401);
  });
});
