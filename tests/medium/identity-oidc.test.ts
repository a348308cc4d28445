import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { type CryptoKey, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../support/client.ts';
import { type IdentityApi, startIdentityApi } from '../support/identity-api.ts';
import { type Browser, createBrowser } from '../support/identity-browser.ts';
import { PASSWORD, setUpSecondFactor, somebody } from '../support/identity-people.ts';
import {
  CLIENT,
  freePort,
  type IdentityProvider,
  type ProviderAccount,
  type ProviderOptions,
  startProvider,
  type TamperedAnswer,
} from '../support/identity-provider.ts';
import { followTo } from '../support/identity-visit.ts';
import { type Stack, startStack } from '../support/stack.ts';

const ME = '/api/v1/me';
const CALLBACK = '/api/auth/callback/oidc';

let stack: Stack;
const running: { stop(): Promise<unknown> }[] = [];
beforeAll(async () => {
  stack = await startStack({ worker: false });
});
afterAll(async () => {
  await Promise.all(running.map((one) => one.stop()));
  await stack?.stop();
});

interface Scene {
  readonly api: IdentityApi;
  readonly provider: () => IdentityProvider;
  readonly startProvider: () => Promise<void>;
}

/** An API that people may come to through a provider, which is there unless it is to be started later. */
async function scene(
  settings: { later?: boolean; trustEmail?: boolean; scopes?: string[] } & Partial<ProviderOptions> = {},
): Promise<Scene> {
  const [apiPort, port] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${apiPort}`;
  let provider: IdentityProvider | undefined;
  const start = async (): Promise<void> => {
    provider = await startProvider({ ...settings, port, redirectUri: `${url}${CALLBACK}` });
    running.push(provider);
  };
  if (settings.later !== true) await start();
  const api = await startIdentityApi(stack, {
    port: apiPort,
    publicUrl: url,
    oidc: {
      id: 'oidc',
      name: 'A provider',
      issuer: `http://127.0.0.1:${port}`,
      ...CLIENT,
      scopes: settings.scopes ?? ['openid', 'email'],
      trustEmail: settings.trustEmail === true,
    },
  });
  running.push(api);
  const there = (): IdentityProvider => {
    if (provider === undefined) throw new Error('the provider is not there yet');
    return provider;
  };
  return { api, provider: there, startProvider: start };
}

/** Where the provider sends somebody back to. */
async function fromProvider(api: IdentityApi, browser: Browser, callbackURL?: unknown): Promise<string> {
  const begun = await browser.post<{ url: string }>('/api/auth/sign-in/social', { callbackURL });
  expect(begun.status, begun.text).toBe(200);
  const back = await followTo(begun.body.url, `${api.url}${CALLBACK}`);
  return back.slice(api.url.length);
}

async function come({ api, provider }: Scene, account: ProviderAccount, to?: unknown): Promise<[Browser, Answer]> {
  provider().account = account;
  const browser = createBrowser(api);
  return [browser, await browser.get(await fromProvider(api, browser, to))];
}

function sign(said: TamperedAnswer, over: JWTPayload, key: CryptoKey = said.key): Promise<string> {
  const claims = { ...said.claims, iss: said.issuer, aud: CLIENT.clientId, ...over };
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256' }).sign(key);
}

const verified = (email: string, sub = `sub-of-${email}`): ProviderAccount => ({ sub, email, email_verified: true });
const whereTo = (answer: Answer): [number, string | null] => [answer.status, answer.headers.get('location')];

async function expectRefused(here: Scene, account: ProviderAccount): Promise<void> {
  const [browser, answer] = await come(here, account);
  expect(whereTo(answer)).toEqual([302, `${here.api.url}/sign-in?refused=oidc`]);
  expect(browser.cookies.has('navette.session')).toBe(false);
  expect((await browser.get(ME)).status).toBe(401);
}

describe.each([
  ['as JSON', {}],
  ['as a signed JWT', { signed: true }],
])('a provider that says who somebody is %s', (_, options) => {
  let here: Scene;
  beforeAll(async () => {
    here = await scene(options);
  });

  it('lets a person in, to where they wanted', async () => {
    const { id, email } = await somebody(stack);
    const [browser, answer] = await come(here, verified(email), '/needs?tab=mine');
    expect(whereTo(answer)).toEqual([302, '/needs?tab=mine']);
    expect((await browser.get(ME)).body.id).toBe(id);
    // By its subject from then on, whatever address it has there.
    const [again, second] = await come(here, { ...verified(email), email: 'renamed@tests.example' });
    expect(second.status).toBe(302);
    expect((await again.get(ME)).body).toMatchObject({ id, email });
  });

  it('gives nobody an account, nor one whose address it did not verify', async () => {
    await expectRefused(here, verified('unknown@tests.example'));
    const { email } = await somebody(stack);
    await expectRefused(here, { sub: 'unverified', email, email_verified: false });
    await expectRefused(here, { sub: 'silent', email });
    const users = await withClient(stack.ownerUrl, async (owner) => {
      const { rows } = await owner.query(`select email from auth."user" where email like 'unknown@%'`);
      return rows;
    });
    expect(users).toEqual([]);
  });

  it('does not stand for the second factor', async () => {
    const { email } = await somebody(stack);
    const first = createBrowser(here.api);
    await first.post('/api/auth/sign-in/email', { email, password: PASSWORD });
    const authenticator = await setUpSecondFactor(first);
    const [browser, answer] = await come(here, verified(email), '/needs');
    expect(whereTo(answer)).toEqual([302, `${here.api.url}/sign-in/code?to=%2Fneeds`]);
    expect((await browser.get(ME)).status).toBe(401);
    await browser.post('/api/auth/two-factor/verify-totp', { code: authenticator.code() });
    expect((await browser.get(ME)).status).toBe(200);
  });

  it('leaves nothing of its tokens with us', async () => {
    const { id, email } = await somebody(stack);
    await come(here, verified(email));
    await come(here, verified(email));
    const [account] = await withClient(stack.ownerUrl, async (owner) => {
      const { rows } = await owner.query(`select * from auth.account where "userId" = $1 and "providerId" = 'oidc'`, [
        id,
      ]);
      return rows;
    });
    expect(account).toMatchObject({ accessToken: null, refreshToken: null, idToken: null });
  });
});

describe('a provider', () => {
  it('that says nothing of addresses is believed where the installation says so, but never against its word', async () => {
    const here = await scene({ trustEmail: true });
    const [one, other] = [await somebody(stack), await somebody(stack)];
    const [browser] = await come(here, { sub: 'silent', email: one.email });
    expect((await browser.get(ME)).body.id).toBe(one.id);
    await expectRefused(here, { sub: 'unverified', email: other.email, email_verified: false });
  });

  it('that says two things of one person is not believed', async () => {
    const { email } = await somebody(stack);
    const here = await scene({ tamper: async ({ claims }) => ({ ...claims, sub: 'somebody else' }) });
    await expectRefused(here, verified(email));
  });

  it.each<[string, (answer: TamperedAnswer) => Promise<string>]>([
    ['is signed by somebody else', async (said) => sign(said, {}, (await generateKeyPair('RS256')).privateKey)],
    ['is meant for somebody else', (said) => sign(said, { aud: 'another client' })],
    ['comes from somebody else', (said) => sign(said, { iss: 'https://elsewhere.example' })],
    ['is about somebody else', (said) => sign(said, { sub: 'somebody else' })],
    ['is too old', (said) => sign(said, { exp: 1_000_000_000 })],
    ['is not signed', async (said) => new UnsecuredJWT({ ...said.claims, aud: CLIENT.clientId }).encode()],
    ['is no JWT', async ({ claims }) => JSON.stringify(claims)],
  ])('whose signed answer %s is not believed', async (_, tamper) => {
    const { email } = await somebody(stack);
    await expectRefused(await scene({ signed: true, tamper }), verified(email));
  });

  it('whose signed answer is as it should be is believed', async () => {
    const { email } = await somebody(stack);
    const [browser] = await come(await scene({ signed: true, tamper: (said) => sign(said, {}) }), verified(email));
    expect((await browser.get(ME)).status).toBe(200);
  });

  it('that was away when we started is there when it comes; until then other ways are open', async () => {
    const here = await scene({ later: true });
    const { email, id } = await somebody(stack);
    const early = await createBrowser(here.api).post('/api/auth/sign-in/social');
    expect([early.status, early.body.code]).toEqual([503, 'PROVIDER_UNAVAILABLE']);
    const withPassword = await createBrowser(here.api).post('/api/auth/sign-in/email', { email, password: PASSWORD });
    expect(withPassword.status).toBe(200);
    await here.startProvider();
    const [browser] = await come(here, verified(email));
    expect((await browser.get(ME)).body.id).toBe(id);
  });

  it('that goes away on the way back refuses as for anybody', async () => {
    const here = await scene();
    const { email } = await somebody(stack);
    here.provider().account = verified(email);
    const browser = createBrowser(here.api);
    const back = await fromProvider(here.api, browser);
    await here.provider().stop();
    expect(whereTo(await browser.get(back))).toEqual([302, `${here.api.url}/sign-in?refused=oidc`]);
  });
});

describe('on the way back', () => {
  let here: Scene;
  beforeAll(async () => {
    here = await scene();
  });

  it('a state that is not this browser’s is refused, and works once for its own', async () => {
    const { email } = await somebody(stack);
    here.provider().account = verified(email);
    const [own, other] = [createBrowser(here.api), createBrowser(here.api)];
    const back = await fromProvider(here.api, own);
    await other.post('/api/auth/sign-in/social');
    for (const browser of [other, createBrowser(here.api)]) {
      expect(whereTo(await browser.get(back))).toEqual([302, `${here.api.url}/sign-in?refused=oidc`]);
      expect((await browser.get(ME)).status).toBe(401);
    }
    await own.get(back);
    expect((await own.get(ME)).status).toBe(200);
    const again = createBrowser(here.api);
    expect(whereTo(await again.get(back))[1]).toContain('refused');
  });

  it.each([
    '',
    '?code=x',
    '?state=x',
    '?state=x&code=y',
    '?error=access_denied&error_description=<script>',
    '?code=x&state=y&iss=https://elsewhere.example',
  ])('%s is refused like everything else', async (query) => {
    const answer = await createBrowser(here.api).get(`${CALLBACK}${query}`);
    expect(whereTo(answer)).toEqual([302, `${here.api.url}/sign-in?refused=oidc`]);
  });

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    'javascript:alert(1)',
    ['/needs'],
    `${'http://127.0.0.1'}:1/`,
  ])('nobody is sent elsewhere: %s', async (to) => {
    const { email } = await somebody(stack);
    const [browser, answer] = await come(here, verified(email), to);
    expect(whereTo(answer)).toEqual([302, '/']);
    expect((await browser.get(ME)).status).toBe(200);
  });

  it('whoever asks can’t name the provider, its scopes, or an id token of their own', async () => {
    const { email } = await somebody(stack);
    const forged = await new SignJWT({ ...verified(email), email })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(here.provider().issuer)
      .setAudience(CLIENT.clientId)
      .sign(new TextEncoder().encode(CLIENT.clientSecret));
    const browser = createBrowser(here.api);
    const answer = await browser.post<{ url: string }>('/api/auth/sign-in/social', {
      provider: 'google',
      idToken: { token: forged },
      scopes: ['offline_access'],
      errorCallbackURL: 'https://elsewhere.example',
      additionalParams: { prompt: 'none' },
    });
    const asked = new URL(answer.body.url);
    expect(asked.origin).toBe(here.provider().issuer);
    expect(asked.searchParams.get('scope')).toBe('openid email');
    expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
    expect(asked.searchParams.get('nonce')).toMatch(/.{16,}/);
    expect(asked.searchParams.get('prompt')).toBeNull();
    expect((await browser.get(ME)).status).toBe(401);
  });
});
