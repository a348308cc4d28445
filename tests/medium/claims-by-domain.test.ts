import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IdentityApi, startIdentityApi, tokenOf } from '../support/identity-api.ts';
import { createBrowser } from '../support/identity-browser.ts';
import { PASSWORD, setUpSecondFactor, somebody } from '../support/identity-people.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

/** By which mails somebody shows that an address is theirs, so that its domain speaks for their organisation. */
let stack: Stack;
let api: IdentityApi;
let network: Network;
beforeAll(async () => {
  stack = await startStack({ worker: false });
  api = await startIdentityApi(stack);
  network = await createNetwork(stack);
});
afterAll(async () => {
  await api?.stop();
  await stack?.stop();
});

type Browser = ReturnType<typeof createBrowser>;

async function signedIn(email: string, password = PASSWORD): Promise<Browser> {
  const browser = createBrowser(api);
  expect((await browser.post('/api/auth/sign-in/email', { email, password })).status).toBe(200);
  return browser;
}

/** Claims another organisation of the people's domain. @returns whether the address was proof enough */
async function provedBy(browser: Browser): Promise<boolean> {
  const organisationId = await network.organisation({ website: 'https://tests.example' });
  const claim = await browser.post<{ byDomain: boolean; state: string }>('/api/v1/claims', { organisationId });
  expect(claim.status, claim.text).toBe(201);
  expect(claim.body.state).toBe(claim.body.byDomain ? 'accepted' : 'requested');
  return claim.body.byDomain;
}

async function mailedToken(kind: 'magic_link' | 'password_reset', ask: string, email: string): Promise<string> {
  await createBrowser(api).post(ask, { email });
  return tokenOf((await api.letter(kind, email)).data.path);
}

describe('an address is shown to be its holder’s', () => {
  it('by a mailed link that they signed in with, and not by having asked for one', async () => {
    const { email } = await somebody(stack);
    const browser = await signedIn(email);
    const token = await mailedToken('magic_link', '/api/auth/sign-in/magic-link', email);
    expect(await provedBy(browser)).toBe(false);
    expect((await createBrowser(api).post('/api/auth/sign-in/magic-link/verify', { token })).status).toBe(200);
    expect(await provedBy(browser)).toBe(true);
  });

  it('by a mailed link, before the second factor is given', async () => {
    const { email } = await somebody(stack);
    const browser = await signedIn(email);
    await setUpSecondFactor(browser);
    const token = await mailedToken('magic_link', '/api/auth/sign-in/magic-link', email);
    await createBrowser(api).post('/api/auth/sign-in/magic-link/verify', { token });
    expect(await provedBy(browser)).toBe(true);
  });

  it('by a password that was chosen anew by a mailed link', async () => {
    const { email } = await somebody(stack);
    const token = await mailedToken('password_reset', '/api/auth/request-password-reset', email);
    expect(await provedBy(await signedIn(email))).toBe(false);
    const newPassword = 'another password of the tests';
    expect((await createBrowser(api).post('/api/auth/reset-password', { token, newPassword })).status).toBe(200);
    expect(await provedBy(await signedIn(email, newPassword))).toBe(true);
  });
});
