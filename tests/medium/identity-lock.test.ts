import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IdentityApi, startIdentityApi, tokenOf } from '../support/identity-api.ts';
import { createBrowser } from '../support/identity-browser.ts';
import { PASSWORD, setUpSecondFactor, somebody } from '../support/identity-people.ts';
import { type Stack, startStack } from '../support/stack.ts';

const SIGN_IN = '/api/auth/sign-in/email';

let stack: Stack;
let one: IdentityApi;
let other: IdentityApi;
beforeAll(async () => {
  stack = await startStack({ worker: false });
  [one, other] = await Promise.all([
    startIdentityApi(stack, { trustProxy: 1 }),
    startIdentityApi(stack, { trustProxy: 1 }),
  ]);
});
afterAll(async () => {
  await Promise.all([one?.stop(), other?.stop()]);
  await stack?.stop();
});

let addresses = 0;

/** From another address each time, so that it is the account that is guarded. */
function signIn(api: IdentityApi, email: string, password: string) {
  addresses++;
  const from = { 'x-forwarded-for': `10.${addresses >> 16}.${(addresses >> 8) & 255}.${addresses & 255}` };
  return createBrowser(api, from).post(SIGN_IN, { email, password });
}

async function fail(email: string, times: number, apis: readonly IdentityApi[] = [one, other]): Promise<void> {
  for (let turn = 0; turn < times; turn++) {
    const api = apis[turn % apis.length];
    if (api) expect((await signIn(api, email, `wrong password ${turn}`)).status).toBe(401);
  }
}

const lockedLetters = (email: string) =>
  [...one.letters, ...other.letters].filter(({ kind, to }) => kind === 'sign_in_locked' && to === email);

/** Makes time pass for what is counted. */
function later(minutes: number): Promise<unknown> {
  return withClient(stack.ownerUrl, (owner) =>
    owner.query(`update auth.attempt set "expiresAt" = "expiresAt" - make_interval(mins => $1)`, [minutes]),
  );
}

describe('a lock', () => {
  it('closes after ten wrong passwords, counted by all processes, and opens by itself', async () => {
    const { email } = await somebody(stack);
    await fail(email, 10);
    const wrong = await signIn(one, email, 'wrong once more');
    for (const api of [one, other]) {
      const right = await signIn(api, email, PASSWORD);
      expect([right.status, right.text]).toEqual([401, wrong.text]);
    }
    expect(lockedLetters(email)).toHaveLength(1);
    await later(16);
    expect((await signIn(other, email, PASSWORD)).status).toBe(200);
  });

  it('does not close for nine, and begins anew after a right one', async () => {
    const { email } = await somebody(stack);
    for (let round = 0; round < 2; round++) {
      await fail(email, 9);
      expect((await signIn(one, email, PASSWORD)).status).toBe(200);
    }
    await fail(email, 9);
    await later(16);
    await fail(email, 9);
    expect((await signIn(one, email, PASSWORD)).status).toBe(200);
    expect(lockedLetters(email)).toEqual([]);
  });

  it('can’t be slipped past by many tries at the same time', async () => {
    const { email } = await somebody(stack);
    const tries = Array.from({ length: 30 }, (_, turn) => signIn(turn % 2 ? one : other, email, `guess ${turn}`));
    expect((await Promise.all(tries)).every(({ status }) => status === 401)).toBe(true);
    expect((await signIn(one, email, PASSWORD)).status).toBe(401);
    expect(lockedLetters(email)).toHaveLength(1);
  });

  it('closes for whoever guesses the password of a session', async () => {
    const { email } = await somebody(stack);
    const browser = createBrowser(one);
    await browser.post(SIGN_IN, { email, password: PASSWORD });
    const change = (currentPassword: string) =>
      browser.post('/api/auth/change-password', { currentPassword, newPassword: 'a password to come' });
    for (let turn = 0; turn < 10; turn++) expect((await change(`guess ${turn}`)).status).toBe(400);
    expect((await change(PASSWORD)).body).toMatchObject({ code: 'INVALID_PASSWORD' });
    expect(lockedLetters(email)).toHaveLength(1);
    await later(16);
    expect((await change(PASSWORD)).status).toBe(200);
  });

  it('closes for whoever guesses codes, however often they begin anew', async () => {
    const { email } = await somebody(stack);
    const owner = createBrowser(one);
    await owner.post(SIGN_IN, { email, password: PASSWORD });
    const authenticator = await setUpSecondFactor(owner);
    const guess = async (code: string, path = 'verify-totp'): Promise<number> => {
      addresses++;
      const browser = createBrowser(addresses % 2 ? one : other, { 'x-forwarded-for': `10.9.8.${addresses % 250}` });
      await browser.post(SIGN_IN, { email, password: PASSWORD });
      return (await browser.post(`/api/auth/two-factor/${path}`, { code })).status;
    };
    for (let turn = 0; turn < 10; turn++) {
      expect(await guess(`00000${turn}`, turn % 2 ? 'verify-backup-code' : 'verify-totp')).toBe(401);
    }
    expect(await guess(authenticator.code())).toBe(401);
    expect(await guess(authenticator.backupCodes[0] ?? '', 'verify-backup-code')).toBe(401);
    expect(lockedLetters(email)).toHaveLength(1);
    await later(16);
    expect(await guess(authenticator.code(1))).toBe(200);
  });

  it('is opened by a new password that was set by mail', async () => {
    const { email } = await somebody(stack);
    await fail(email, 10);
    await createBrowser(one).post('/api/auth/request-password-reset', { email });
    const token = tokenOf((await one.letter('password_reset', email)).data.path);
    const newPassword = 'remembered at last';
    expect((await createBrowser(one).post('/api/auth/reset-password', { token, newPassword })).status).toBe(200);
    expect((await signIn(one, email, newPassword)).status).toBe(200);
  });

  it('keeps no address', async () => {
    await fail('typed-by-mistake@tests.example', 1);
    const rows = await withClient(
      stack.ownerUrl,
      async (owner) => (await owner.query('select * from auth.attempt')).rows,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/@|typed/);
  });
});
