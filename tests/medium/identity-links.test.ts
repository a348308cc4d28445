import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IdentityApi, startIdentityApi, tokenOf } from '../support/identity-api.ts';
import { createBrowser } from '../support/identity-browser.ts';
import { PASSWORD, setUpSecondFactor, somebody } from '../support/identity-people.ts';
import { type Stack, startStack } from '../support/stack.ts';

const ASK = '/api/auth/sign-in/magic-link';
const USE = '/api/auth/sign-in/magic-link/verify';
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

async function mailedLink(email: string): Promise<string> {
  expect((await createBrowser(api).post(ASK, { email })).status).toBe(200);
  return tokenOf((await api.letter('magic_link', email)).data.path);
}

describe('a magic link', () => {
  it('signs in once, whoever asks again', async () => {
    const { email, id } = await somebody(stack);
    expect((await createBrowser(api).post(ASK, { email: email.toUpperCase() })).status).toBe(200);
    const token = tokenOf((await api.letter('magic_link', email)).data.path);
    const browser = createBrowser(api);
    expect((await browser.post(USE, { token })).status).toBe(200);
    expect((await browser.get(ME)).body.id).toBe(id);
    const again = createBrowser(api);
    expect((await again.post(USE, { token })).body).toMatchObject({ code: 'INVALID_TOKEN' });
    expect((await again.get(ME)).status).toBe(401);
  });

  it('is used up by one of many who come at the same time', async () => {
    const { email } = await somebody(stack);
    const token = await mailedLink(email);
    const statuses = await Promise.all(Array.from({ length: 8 }, () => createBrowser(api).post(USE, { token })));
    expect(statuses.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('is not used by a scanner that opens whatever it finds', async () => {
    const { email } = await somebody(stack);
    const token = await mailedLink(email);
    for (const path of [USE, '/api/auth/magic-link/verify', '/sign-in/link']) {
      const answer = await createBrowser(api).get(`${path}?token=${token}&callbackURL=/`);
      expect([answer.status, answer.headers.getSetCookie()], path).toEqual([404, []]);
    }
    expect((await createBrowser(api).post(USE, { token })).status).toBe(200);
  });

  it('is worth nothing after a quarter of an hour', async () => {
    const { email } = await somebody(stack);
    const token = await mailedLink(email);
    await withClient(stack.ownerUrl, (owner) =>
      owner.query(`update auth.verification set "expiresAt" = "expiresAt" - interval '15 minutes' where value = $1`, [
        email,
      ]),
    );
    expect((await createBrowser(api).post(USE, { token })).body).toMatchObject({ code: 'INVALID_TOKEN' });
  });

  it('is not in the database, nor in the log', async () => {
    const { email } = await somebody(stack);
    const token = await mailedLink(email);
    const rows = await withClient(
      stack.ownerUrl,
      async (owner) => (await owner.query('select * from auth.verification')).rows,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(api.log.join()).not.toContain(token);
  });

  it('does not spare the second factor', async () => {
    const { email } = await somebody(stack);
    const first = createBrowser(api);
    await first.post('/api/auth/sign-in/email', { email, password: PASSWORD });
    const authenticator = await setUpSecondFactor(first);
    const browser = createBrowser(api);
    const answer = await browser.post(USE, { token: await mailedLink(email) });
    expect(answer.body).toEqual({ twoFactorRedirect: true, twoFactorMethods: ['totp'] });
    expect(answer.headers.get('set-auth-token')).toBeNull();
    expect((await browser.get(ME)).status).toBe(401);
    expect((await browser.post('/api/auth/two-factor/verify-totp', { code: authenticator.code() })).status).toBe(200);
    expect((await browser.get(ME)).status).toBe(200);
  });

  it('is no way in for an account without a person', async () => {
    const email = 'nobody-yet@tests.example';
    await stack.createAccount({ email, name: 'Nobody yet', password: PASSWORD });
    await createBrowser(api).post(ASK, { email });
    expect(api.letters.filter((letter) => letter.to === email)).toEqual([]);
    const wrong = await createBrowser(api).post('/api/auth/sign-in/email', { email, password: 'another password' });
    const right = await createBrowser(api).post('/api/auth/sign-in/email', { email, password: PASSWORD });
    expect([right.status, right.text]).toEqual([wrong.status, wrong.text]);
    expect(right.headers.getSetCookie()).toEqual([]);
  });

  it('is mailed a few times, not more', async () => {
    const { email } = await somebody(stack);
    for (let turn = 0; turn < 8; turn++) {
      expect((await createBrowser(api).post(ASK, { email })).body).toEqual({ status: true });
    }
    expect(api.letters.filter((letter) => letter.to === email)).toHaveLength(5);
  });
});

describe('a forgotten password', () => {
  it('is set anew by a mailed link, once; whoever was signed in is no longer', async () => {
    const { email } = await somebody(stack);
    const before = createBrowser(api);
    await before.post('/api/auth/sign-in/email', { email, password: PASSWORD });
    expect((await before.get(ME)).status).toBe(200);
    await createBrowser(api).post('/api/auth/request-password-reset', { email });
    const token = tokenOf((await api.letter('password_reset', email)).data.path);
    const newPassword = 'another password of the tests';
    expect((await createBrowser(api).post('/api/auth/reset-password', { token, newPassword: 'short' })).status).toBe(
      400,
    );
    expect((await createBrowser(api).post('/api/auth/reset-password', { token, newPassword })).status).toBe(200);
    expect((await before.get(ME)).status).toBe(401);
    expect((await createBrowser(api).post('/api/auth/reset-password', { token, newPassword })).body).toMatchObject({
      code: 'INVALID_TOKEN',
    });
    const signIn = (password: string) => createBrowser(api).post('/api/auth/sign-in/email', { email, password });
    expect((await signIn(PASSWORD)).status).toBe(401);
    expect((await signIn(newPassword)).status).toBe(200);
  });

  it('is worth nothing after an hour, and opens no page by GET', async () => {
    const { email, id } = await somebody(stack);
    await createBrowser(api).post('/api/auth/request-password-reset', {
      email,
      redirectTo: 'https://elsewhere.example',
    });
    const letter = await api.letter('password_reset', email);
    expect(letter.data.path).toMatch(/^\/sign-in\/reset#token=/);
    const token = tokenOf(letter.data.path);
    expect((await createBrowser(api).get(`/api/auth/reset-password/${token}?callbackURL=/`)).status).toBe(404);
    await withClient(stack.ownerUrl, (owner) =>
      owner.query(`update auth.verification set "expiresAt" = "expiresAt" - interval '60 minutes' where value = $1`, [
        id,
      ]),
    );
    const late = await createBrowser(api).post('/api/auth/reset-password', { token, newPassword: PASSWORD });
    expect(late.body).toMatchObject({ code: 'INVALID_TOKEN' });
  });

  it('when changed by its owner, signs everybody else out and gives another session', async () => {
    const { email } = await somebody(stack);
    const [own, other] = [createBrowser(api), createBrowser(api)];
    for (const browser of [own, other]) await browser.post('/api/auth/sign-in/email', { email, password: PASSWORD });
    const before = own.cookies.get('navette.session');
    const change = { currentPassword: PASSWORD, newPassword: 'yet another password', revokeOtherSessions: false };
    expect((await own.post('/api/auth/change-password', change)).status).toBe(200);
    expect(own.cookies.get('navette.session')).not.toBe(before);
    expect((await own.get(ME)).status).toBe(200);
    expect((await other.get(ME)).status).toBe(401);
  });
});

describe('a mail address', () => {
  it('changes when the new one confirms, and the old one is told', async () => {
    const { email } = await somebody(stack);
    const browser = createBrowser(api);
    await browser.post('/api/auth/sign-in/email', { email, password: PASSWORD });
    const to = `new-${email}`;
    expect((await browser.post('/api/auth/mail-change', { email: to, password: 'not the password' })).status).toBe(400);
    expect((await browser.post('/api/auth/mail-change', { email: to })).status).toBe(400);
    expect((await browser.post('/api/auth/mail-change', { email: to, password: PASSWORD })).status).toBe(200);
    await createBrowser(api).post('/api/auth/request-password-reset', { email });
    const reset = tokenOf((await api.letter('password_reset', email)).data.path);
    expect((await browser.get(ME)).body.email).toBe(email);
    const token = tokenOf((await api.letter('mail_change_confirm', to)).data.path);
    expect((await createBrowser(api).post('/api/auth/mail-change/confirm', { token })).status).toBe(200);
    expect((await browser.get(ME)).body.email).toBe(to);
    expect((await api.letter('mail_changed', email)).data.newAddress).toBe(to);
    expect((await createBrowser(api).post('/api/auth/mail-change/confirm', { token })).status).toBe(400);
    // A letter that lies in the old mailbox opens nothing.
    const old = await createBrowser(api).post('/api/auth/reset-password', { token: reset, newPassword: PASSWORD });
    expect(old.body).toMatchObject({ code: 'INVALID_TOKEN' });
    const signIn = (address: string) =>
      createBrowser(api).post('/api/auth/sign-in/email', { email: address, password: PASSWORD });
    expect([(await signIn(email)).status, (await signIn(to)).status]).toEqual([401, 200]);
  });

  it('is not somebody else’s, and its asker is not told', async () => {
    const [one, other] = [await somebody(stack), await somebody(stack)];
    const browser = createBrowser(api);
    await browser.post('/api/auth/sign-in/email', { email: one.email, password: PASSWORD });
    const free = await browser.post('/api/auth/mail-change', { email: `free-${one.email}`, password: PASSWORD });
    const taken = await browser.post('/api/auth/mail-change', { email: other.email, password: PASSWORD });
    expect([taken.status, taken.text]).toEqual([free.status, free.text]);
    expect(api.letters.filter((letter) => letter.to === other.email)).toEqual([]);
    // Taken between the question and the answer.
    const token = tokenOf((await api.letter('mail_change_confirm', `free-${one.email}`)).data.path);
    await stack.createAccount({ email: `free-${one.email}`, name: 'Quicker', password: PASSWORD });
    expect((await createBrowser(api).post('/api/auth/mail-change/confirm', { token })).body).toMatchObject({
      code: 'INVALID_TOKEN',
    });
    expect((await browser.get(ME)).body.email).toBe(one.email);
  });
});
