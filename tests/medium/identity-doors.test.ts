import { DOORS } from '@navette/identity';
import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '../support/client.ts';
import { type IdentityApi, startIdentityApi } from '../support/identity-api.ts';
import { createBrowser } from '../support/identity-browser.ts';
import { PASSWORD, somebody } from '../support/identity-people.ts';
import { type Stack, startStack } from '../support/stack.ts';

const SIGN_IN = '/api/auth/sign-in/email';
const ME = '/api/v1/me';

let stack: Stack;
let api: IdentityApi;
let overTls: IdentityApi;
beforeAll(async () => {
  stack = await startStack({ worker: false });
  api = await startIdentityApi(stack);
  overTls = await startIdentityApi(stack, { publicUrl: 'https://navette.example/' });
});
afterAll(async () => {
  await Promise.all([api?.stop(), overTls?.stop()]);
  await stack?.stop();
});

/** What better-auth has and we do not open: changes by GET, tokens shown, whatever may be written. */
const CLOSED = [
  ['POST', '/sign-up/email'],
  ['GET', '/get-session'],
  ['POST', '/get-session'],
  ['POST', '/update-user'],
  ['POST', '/update-session'],
  ['POST', '/delete-user'],
  ['GET', '/delete-user/callback'],
  ['POST', '/change-email'],
  ['GET', '/verify-email'],
  ['POST', '/send-verification-email'],
  ['POST', '/set-password'],
  ['POST', '/verify-password'],
  ['GET', '/reset-password/token'],
  ['GET', '/list-sessions'],
  ['POST', '/revoke-session'],
  ['POST', '/revoke-sessions'],
  ['POST', '/revoke-other-sessions'],
  ['GET', '/list-accounts'],
  ['GET', '/account-info'],
  ['POST', '/link-social'],
  ['POST', '/unlink-account'],
  ['POST', '/refresh-token'],
  ['POST', '/get-access-token'],
  ['POST', '/sign-in/social'],
  ['GET', '/callback/oidc'],
  ['GET', '/magic-link/verify'],
  ['POST', '/two-factor/get-totp-uri'],
  ['POST', '/two-factor/send-otp'],
  ['POST', '/two-factor/verify-otp'],
  ['POST', '/two-factor/view-backup-codes'],
  ['POST', '/totp/generate'],
  ['GET', '/ok'],
  ['GET', '/error'],
  ['GET', '/sign-in/email'],
  ['GET', '/sign-out'],
  ['PUT', '/sign-out'],
  ['DELETE', '/sign-out'],
  ['POST', '/sign-in/email/'],
  ['POST', '//sign-in/email'],
  ['POST', '/sign-in%2femail'],
  ['POST', '/x/../update-user'],
  ['POST', '/constructor'],
  ['GET', ''],
] as const;

describe('the doors of the identity library', () => {
  it.each(CLOSED)('%s %s is closed, signed in or not', async (method, path) => {
    const { email } = await somebody(stack);
    const signedIn = await createBrowser(api).post(SIGN_IN, { email, password: PASSWORD });
    const cookie = signedIn.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    for (const headers of [{}, { cookie }]) {
      const answer = await visitor(api, headers).call(method, `/api/auth${path}`, method === 'GET' ? undefined : {});
      expect([answer.status, answer.body?.code], path).toEqual([404, 'not_found']);
    }
  });

  it('change nothing by GET', () => {
    expect([...DOORS.values()].filter(({ method }) => method !== 'POST')).toEqual([]);
  });

  it('hand on what they name, and nothing else', async () => {
    const { email, id } = await somebody(stack);
    const browser = createBrowser(api);
    const more = { email, password: PASSWORD, callbackURL: 'https://elsewhere.example', role: 'admin', name: 'Other' };
    const answer = await browser.post(SIGN_IN, more);
    expect([answer.status, answer.headers.get('location'), answer.body.url]).toEqual([200, null, undefined]);
    expect((await browser.get(ME)).body).toMatchObject({ id, role: 'member' });
  });

  it('say that something is wrong on our side as everything does, and log it', async () => {
    const rename = (from: string, to: string) =>
      withClient(stack.ownerUrl, (owner) => owner.query(`alter table auth.${from} rename to ${to}`));
    await rename('attempt', 'attempt_away');
    const answer = await visitor(api).post(SIGN_IN, { email: 'zqmail@tests.example', password: PASSWORD });
    await rename('attempt_away', 'attempt');
    expect([answer.status, answer.body.code]).toEqual([500, 'internal']);
    const lines = api.log.filter((line) => line.includes(String(answer.body.requestId)));
    expect(lines.join()).toContain('request failed');
    expect(api.log.join()).not.toContain('zqmail');
  });

  it('take JSON alone, and little of it', async () => {
    const { email } = await somebody(stack);
    const form = await fetch(`${api.url}${SIGN_IN}`, {
      method: 'POST',
      body: new URLSearchParams({ email, password: PASSWORD }),
    });
    expect([form.status, form.headers.getSetCookie()]).toEqual([415, []]);
    for (const body of ['[]', '"x"', 'null', '5', '{"email":{"$ne":1},"password":["a"]}']) {
      expect((await visitor(api).call('POST', SIGN_IN, body)).status, body).toBe(400);
    }
  });
});

describe('a session cookie', () => {
  it('over TLS is for this host, its pages and nobody’s script', async () => {
    const { email } = await somebody(stack);
    const answer = await visitor(overTls).post(SIGN_IN, { email, password: PASSWORD });
    const lines = answer.headers.getSetCookie();
    expect(lines).toHaveLength(1);
    const [pair = '', ...attributes] = (lines[0] ?? '').split('; ');
    expect(pair).toMatch(/^__Host-navette\.session=.{40,}/);
    expect(attributes.sort()).toEqual(['HttpOnly', 'Max-Age=604800', 'Path=/', 'SameSite=Lax', 'Secure']);
    const signedIn = visitor(overTls, { cookie: pair });
    expect((await signedIn.get(ME)).status).toBe(200);
    // What another host may have planted is not read.
    expect((await visitor(overTls, { cookie: pair.replace('__Host-', '') }).get(ME)).status).toBe(401);
    const out = await signedIn.post('/api/auth/sign-out');
    for (const line of out.headers.getSetCookie()) {
      expect(line).toMatch(/^__Host-navette\..*Max-Age=0; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    }
    expect((await signedIn.get(ME)).status).toBe(401);
  });

  it('in development has a plain name', async () => {
    const { email } = await somebody(stack);
    const answer = await visitor(api).post(SIGN_IN, { email, password: PASSWORD });
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^navette\.session=.{40,}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
  });

  it('is another after each sign-in, whatever was there before', async () => {
    const [one, other] = [await somebody(stack), await somebody(stack)];
    const browser = createBrowser(api);
    const seen = new Set<string>();
    for (const { email } of [one, other, one]) {
      await browser.post(SIGN_IN, { email, password: PASSWORD });
      seen.add(browser.cookies.get('navette.session') ?? '');
    }
    expect(seen.size).toBe(3);
    // One that an attacker chose stays worthless.
    const planted = createBrowser(api, { cookie: 'navette.session=chosen-by-somebody.c2lnbmF0dXJl' });
    const answer = await planted.post(SIGN_IN, { email: one.email, password: PASSWORD });
    expect(answer.headers.get('set-auth-token')).not.toContain('chosen');
    expect((await planted.get(ME)).status).toBe(401);
  });

  it('is needed whole: a token without its signature opens nothing', async () => {
    const { email } = await somebody(stack);
    const answer = await visitor(api).post<{ token: string }>(SIGN_IN, { email, password: PASSWORD });
    for (const headers of [
      { authorization: `Bearer ${answer.body.token}` },
      { cookie: `navette.session=${answer.body.token}` },
    ]) {
      expect((await visitor(api, headers).get(ME)).status).toBe(401);
    }
  });
});

describe('a write from another site', () => {
  const WRITES = [SIGN_IN, '/api/auth/sign-out', '/api/auth/sign-in/magic-link/verify', '/api/v1/needs'];
  const ELSEWHERE = [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: 'http://navette.example' },
    { origin: 'https://navette.example.elsewhere.example' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: 'https://navette.example' },
    { referer: 'https://elsewhere.example/page' },
  ];
  const OURS = [
    { origin: 'https://navette.example' },
    { 'sec-fetch-site': 'same-origin' },
    { 'sec-fetch-site': 'none' },
    { referer: 'https://navette.example/sign-in' },
    {},
  ];

  it.each(WRITES)('is refused at %s', async (path) => {
    const { email } = await somebody(stack);
    const answer = await visitor(overTls).post(SIGN_IN, { email, password: PASSWORD });
    const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    const send = async (headers: Record<string, string>) => (await visitor(overTls, headers).post(path)).status;
    for (const headers of ELSEWHERE) {
      for (const more of [{}, { cookie }]) {
        expect(await send({ ...headers, ...more }), JSON.stringify(headers)).toBe(403);
      }
    }
    for (const headers of OURS) expect(await send(headers), JSON.stringify(headers)).not.toBe(403);
  });
});
