import { createAuth, removeAccount } from '@navette/identity';
import { withClient } from '@navette/infra/launcher/database/connect.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { visitor } from '../support/client.ts';
import { eventually } from '../support/eventually.ts';
import { type IdentityApi, startIdentityApi } from '../support/identity-api.ts';
import { type Browser, createBrowser } from '../support/identity-browser.ts';
import { PASSWORD, setUpSecondFactor, somebody } from '../support/identity-people.ts';
import { type Stack, startStack } from '../support/stack.ts';

const SESSIONS = '/api/v1/me/sessions';
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:130.0) Gecko/20100101 Firefox/130.0';

interface Place {
  readonly id: string;
  readonly device: string | null;
  readonly network: string | null;
  readonly current: boolean;
}

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

async function signedIn(email: string, headers: Record<string, string> = {}): Promise<Browser> {
  const browser = createBrowser(api, headers);
  const answer = await browser.post('/api/auth/sign-in/email', { email, password: PASSWORD });
  expect(answer.status, answer.text).toBe(200);
  return browser;
}

const places = async (browser: Browser) => (await browser.get<{ items: Place[] }>(SESSIONS)).body.items;

describe('the places where somebody is signed in', () => {
  it('are told by device and network, without what opens them', async () => {
    const { email } = await somebody(stack);
    const [browser, other] = [await signedIn(email, { 'user-agent': FIREFOX }), await signedIn(email)];
    const answer = await browser.get<{ items: Place[] }>(SESSIONS);
    expect(answer.body.items).toHaveLength(2);
    expect(answer.body.items.find(({ current }) => current)).toMatchObject({
      device: 'Firefox · Windows',
      network: '127.0.…',
    });
    for (const one of [browser, other]) {
      const token = decodeURIComponent(one.cookies.get('navette.session') ?? '').split('.')[0] ?? '';
      expect(token.length).toBeGreaterThan(20);
      expect(answer.text).not.toContain(token);
    }
    expect(Object.keys(answer.body.items[0] ?? {}).sort()).toEqual(
      ['createdAt', 'current', 'device', 'expiresAt', 'id', 'lastUsedAt', 'network'].sort(),
    );
  });

  it('are ended one by one, or all but one', async () => {
    const { email } = await somebody(stack);
    const [own, second, third] = [await signedIn(email), await signedIn(email), await signedIn(email)];
    const ofSecond = (await places(second)).find(({ current }) => current)?.id;
    expect((await own.post(`${SESSIONS}/${ofSecond}/revoke`)).status).toBe(200);
    expect((await second.get(SESSIONS)).status).toBe(401);
    expect((await third.get(SESSIONS)).status).toBe(200);
    expect((await own.post<{ items: Place[] }>(`${SESSIONS}/revoke-others`)).body.items).toHaveLength(1);
    expect((await third.get(SESSIONS)).status).toBe(401);
    expect((await own.get(SESSIONS)).status).toBe(200);
    expect((await own.post(`${SESSIONS}/${ofSecond}/revoke`)).status).toBe(404);
  });

  it('are nobody else’s to see or end', async () => {
    const [one, other] = [await somebody(stack), await somebody(stack, 'admin')];
    const [browser, stranger] = [await signedIn(one.email), await signedIn(other.email)];
    const id = (await places(browser))[0]?.id;
    expect((await places(stranger)).map((place) => place.id)).not.toContain(id);
    expect((await stranger.post(`${SESSIONS}/${id}/revoke`)).status).toBe(404);
    expect((await stranger.post(`${SESSIONS}/not-an-id/revoke`)).status).toBe(404);
    expect((await visitor(api).post(`${SESSIONS}/${id}/revoke`)).status).toBe(401);
    expect((await visitor(api).get(SESSIONS)).status).toBe(401);
    expect((await browser.get(SESSIONS)).status).toBe(200);
  });
});

describe('a network that asks for a second factor', () => {
  const require = (value: boolean) =>
    withClient(stack.ownerUrl, (owner) =>
      owner.query(
        `insert into settings (key, value, updated_at) values ('require_two_factor', $1, now())
         on conflict (key) do update set value = excluded.value`,
        [JSON.stringify(value)],
      ),
    );

  it('lets its administrators do nothing before they have one, and members all that they may', async () => {
    const [admin, member] = [await somebody(stack, 'admin'), await somebody(stack)];
    const [browser, ofMember] = [await signedIn(admin.email), await signedIn(member.email)];
    expect((await browser.get('/api/v1/needs')).status).toBe(200);
    await require(true);
    try {
      for (const path of ['/api/v1/needs', '/api/v1/people', '/api/v1/events', '/api/v1/me/nothing']) {
        expect((await browser.get(path)).body, path).toMatchObject({ status: 403, code: 'two_factor_required' });
      }
      expect((await browser.post('/api/v1/needs', {})).body.code).toBe('two_factor_required');
      for (const path of ['/api/v1/public/figures', '/api/v1/undertaking', '/api/v1/sign-in-ways']) {
        expect((await browser.get(path)).status, path).toBe(200);
      }
      expect((await browser.get('/api/v1/me')).status).toBe(200);
      expect((await browser.get(SESSIONS)).status).toBe(200);
      expect((await browser.get('/api/v1/me/security')).body).toEqual({
        password: true,
        secondFactor: false,
        secondFactorRequired: true,
        provider: false,
      });
      expect((await ofMember.get('/api/v1/needs')).status).toBe(200);
      await setUpSecondFactor(browser);
      expect((await browser.get('/api/v1/people')).status).toBe(200);
      expect((await browser.get('/api/v1/me/security')).body).toMatchObject({ secondFactor: true });
      expect((await browser.post('/api/auth/two-factor/disable', { password: PASSWORD })).status).toBe(200);
      expect((await browser.get('/api/v1/people')).status).toBe(403);
    } finally {
      await require(false);
    }
    expect((await browser.get('/api/v1/people')).status).toBe(200);
  });

  it('costs no query more', async () => {
    const browser = await signedIn((await somebody(stack, 'admin')).email);
    await browser.get('/api/v1/me');
    const answer = await browser.get('/api/v1/taxonomy/capabilities');
    const id = answer.headers.get('x-request-id') ?? 'none';
    const line = await eventually('the line', async () => api.log.find((one) => one.includes(id)));
    expect(JSON.parse(line).queries).toBe(1);
  });
});

describe('whoever is erased', () => {
  it('is signed in nowhere, and does not come in again', async () => {
    const { id, email } = await somebody(stack);
    const browser = await signedIn(email);
    await stack.db.updateTable('people').set({ erasedAt: new Date() }).where('id', '=', id).execute();
    expect((await browser.get('/api/v1/me')).status).toBe(401);
    const answer = await createBrowser(api).post('/api/auth/sign-in/email', { email, password: PASSWORD });
    expect(answer.body).toMatchObject({ code: 'INVALID_EMAIL_OR_PASSWORD' });
  });
});

describe('an account', () => {
  it('is taken away with all that opens it', async () => {
    const { id, email } = await somebody(stack);
    const browser = await signedIn(email);
    await setUpSecondFactor(browser);
    await createBrowser(api).post('/api/auth/request-password-reset', { email });
    await stack.db.transaction().execute((trx) => removeAccount(trx, id));
    await removeAccount(stack.db, id);
    expect((await browser.get('/api/v1/me')).status).toBe(401);
    const answer = await createBrowser(api).post('/api/auth/sign-in/email', { email, password: PASSWORD });
    expect(answer.status).toBe(401);
    const left = await withClient(stack.ownerUrl, async (owner) => {
      const { rows } = await owner.query(
        `select id from auth."user" where id = $1 union all select id from auth.account where "userId" = $1
         union all select id from auth.session where "userId" = $1
         union all select id from auth."twoFactor" where "userId" = $1
         union all select id from auth.verification where value = $1::text`,
        [id],
      );
      return rows;
    });
    expect(left).toEqual([]);
  });
});

describe('what is past its time', () => {
  it('is removed', async () => {
    const { email } = await somebody(stack);
    await signedIn(email);
    await createBrowser(api).post('/api/auth/sign-in/magic-link', { email });
    const count = async () =>
      withClient(stack.ownerUrl, async (owner) => {
        const { rows } = await owner.query<{ count: number }>(
          `select (select count(*) from auth.session) + (select count(*) from auth.verification)
             + (select count(*) from auth.attempt) as count`,
        );
        return Number(rows[0]?.count);
      });
    const { tidy, close } = createAuth({ connectionString: stack.ownerUrl, secret: stack.config.sessionSecret });
    try {
      await tidy();
      expect(await count()).toBeGreaterThan(2);
      await withClient(stack.ownerUrl, async (owner) => {
        for (const table of ['session', 'verification', 'attempt']) {
          await owner.query(`update auth.${table} set "expiresAt" = now() - interval '1 second'`);
        }
      });
      await tidy();
    } finally {
      await close();
    }
    expect(await count()).toBe(0);
  });
});

describe('the ways to sign in', () => {
  it('are told to anybody', async () => {
    expect((await visitor(api).get('/api/v1/sign-in-ways')).body).toEqual({
      password: true,
      magicLink: true,
      provider: null,
    });
  });
});
