import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Client, visitor } from '../support/client.ts';
import { type IdentityApi, startIdentityApi } from '../support/identity-api.ts';
import { createBrowser } from '../support/identity-browser.ts';
import { PASSWORD } from '../support/identity-people.ts';
import { type ReceivedMail, startMailServer, type TestMailServer, tokenIn } from '../support/mail-server.ts';
import { createNetwork, type Network } from '../support/network.ts';
import { rawRequest } from '../support/raw-request.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { makeWebRoot, type WebRoot } from '../support/web-root.ts';

/** What leaves the product, tried as one who wants to run something in somebody else's browser, or to reach what is not served. */
let stack: Stack;
let post: TestMailServer;
let network: Network;
let facilitator: Client;
let member: Client;
let overTls: IdentityApi;
let webRoot: WebRoot;
const nobody = () => visitor(stack);

interface Body {
  readonly id: string;
  readonly version: number;
}

const MARKUP = '<script>zqRun()</script><img src=x onerror=zqRun()>"\'><svg/onload=zqRun()>';

beforeAll(async () => {
  webRoot = makeWebRoot();
  post = await startMailServer();
  stack = await startStack({ smtpUrl: post.url, webRoot: webRoot.served });
  overTls = await startIdentityApi(stack, { publicUrl: 'https://navette.example/' });
  network = await createNetwork(stack);
  facilitator = await network.person({ role: 'facilitator', operatorId: network.operatorId });
  member = await network.person({});
});

afterAll(async () => {
  await overTls?.stop();
  await stack?.stop();
  await post?.close();
  webRoot?.remove();
});

async function made<T = Body>(client: Client, path: string, body: object): Promise<T> {
  const answer = await client.post<T>(path, body);
  expect(answer.status, `${path}: ${answer.text}`).toBeLessThan(300);
  return answer.body;
}

/** A need whose every text is `text`, submitted for its owner, who is called so too. @returns the mail to the owner */
async function submitted(
  text: string,
  address: string,
): Promise<{ readonly need: string; readonly mail: ReceivedMail }> {
  const organisation = await made(facilitator, '/api/v1/organisations', { name: text });
  const draft = await made(facilitator, '/api/v1/needs', {
    organisationId: organisation.id,
    title: text,
    description: text,
    decisionMaker: text.slice(0, 120),
  });
  await made(facilitator, `/api/v1/needs/${draft.id}/submit`, {
    version: draft.version,
    askOwner: { name: text.slice(0, 120), email: address, language: 'fr' },
  });
  return { need: draft.id, mail: await post.mailTo(address) };
}

describe('stored XSS: markup that somebody wrote', () => {
  let mail: ReceivedMail;
  let need: string;

  it('goes into mails as text, in their HTML too', async () => {
    ({ need, mail } = await submitted(MARKUP, 'odile@owner.example'));
    expect(mail.html).toContain('&lt;script');
    expect(mail.html).not.toMatch(/<script|<img[^>]*onerror|<svg/i);
  });

  it('comes back as JSON that no browser takes for a page', async () => {
    for (const path of [
      `/api/v1/needs/${need}`,
      '/api/v1/needs?q=script',
      `/api/v1/links/${tokenIn(mail)}`,
      '/api/v1/organisations?q=script',
    ]) {
      const answer = await (path.includes('/links/') ? nobody() : facilitator).get(path);
      expect(answer.status, path).toBe(200);
      expect(answer.text, path).toContain('zqRun');
      expect(answer.headers.get('content-type'), path).toMatch(/^application\/json/);
      expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff');
    }
  });

  it('is escaped on the page that ends news, and its address with it', async () => {
    const address = `"<b>zqbold</b>"@owner.example`;
    const refused = await facilitator.post(`/api/v1/needs/${need}/ask-approval`, { to: { name: 'x', email: address } });
    expect(refused.status).toBe(400);
    const path = /\/api\/unsubscribe\/[\w-]+/.exec(`${mail.headers.get('list-unsubscribe')} ${mail.html}`)?.[0];
    if (path === undefined) throw new Error(`no link that ends news in ${mail.text}`);
    for (const answer of [await nobody().get(path), await nobody().call('POST', path)]) {
      expect(answer.status).toBe(200);
      expect(answer.text).not.toMatch(/<script|onerror=/i);
      expect(answer.headers.get('content-security-policy')).toMatch(/script-src 'self'/);
    }
  });

  it('starts no formula in an exported list', async () => {
    await submitted('=HYPERLINK("https://evil.example","zq")', 'formula@owner.example');
    const csv = await facilitator.get('/api/v1/exports/needs?format=csv');
    expect(csv.status).toBe(200);
    expect(csv.text).toContain('HYPERLINK');
    expect(csv.text).not.toMatch(/(^|[;,\n])"?=HYPERLINK/);
    expect(csv.headers.get('content-disposition')).toMatch(/^attachment/);
  });
});

describe('header injection: a line break that somebody wrote', () => {
  it('adds no header to a mail', async () => {
    const name = 'Odile\r\nBcc: thief@evil.example\r\nX-Zq: 1';
    const organisation = await made(facilitator, '/api/v1/organisations', { name: 'Tissages' });
    const draft = await made(facilitator, '/api/v1/needs', {
      organisationId: organisation.id,
      title: `Contrôle\r\nBcc: thief@evil.example`,
      description: 'x\r\n.\r\nRSET\r\n',
    });
    const answer = await facilitator.post(`/api/v1/needs/${draft.id}/submit`, {
      version: draft.version,
      askOwner: { name, email: 'breaks@owner.example' },
    });
    if (answer.status === 400) return;
    const mail = await post.mailTo('breaks@owner.example');
    expect(mail.headers.has('bcc')).toBe(false);
    expect(mail.headers.has('x-zq')).toBe(false);
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(post.received.some(({ to }) => to.includes('thief'))).toBe(false);
  });

  it('adds none to an answer', async () => {
    for (const header of ['x-request-id', 'idempotency-key', 'accept-language', 'user-agent']) {
      const answer = await rawRequest(
        stack,
        `GET /api/v1/me HTTP/1.1\r\nHost: x\r\n${header}: a\u000bSet-Cookie: zq=1\r\nConnection: close\r\n\r\n`,
      );
      expect(answer, header).toMatch(/^HTTP/);
      expect(answer.toLowerCase(), header).not.toMatch(/\nset-cookie: zq/);
    }
    const answer = await rawRequest(
      stack,
      'GET /%0d%0aSet-Cookie:%20zq=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    );
    expect(answer.toLowerCase()).not.toMatch(/\nset-cookie: zq/);
  });
});

describe('every answer', () => {
  const PATHS = [
    '/',
    '/needs/x',
    '/assets/app.js',
    '/assets/none.js',
    '/api/docs',
    '/api/docs/start.js',
    '/api/openapi.json',
    '/api/health/live',
    '/api/v1/me',
    '/api/v1/none',
    '/api/none',
    `/api/v1/links/${'A'.repeat(54)}`,
    `/api/unsubscribe/${'A'.repeat(54)}`,
    '/api/auth/none',
    '/api/v1/public/figures',
  ];

  it('says what it is, may not be framed, and runs no script but its own', async () => {
    for (const path of PATHS) {
      for (const answer of [await nobody().get(path), await member.get(path)]) {
        const policy = answer.headers.get('content-security-policy') ?? '';
        const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
        expect(scripts, path).toBe("'self'");
        expect(policy, path).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
        expect(policy, path).toMatch(/frame-ancestors 'none'/);
        expect(answer.headers.get('x-content-type-options'), path).toBe('nosniff');
        expect(answer.headers.get('referrer-policy'), path).toBe('no-referrer');
        expect(answer.headers.get('content-type'), path).toBeTruthy();
        expect(answer.headers.get('x-powered-by') ?? answer.headers.get('server'), path).toBeNull();
      }
    }
  });

  it('holds no script within a page of ours', async () => {
    for (const path of ['/', '/api/docs', `/api/unsubscribe/${'A'.repeat(54)}`]) {
      const { text } = await nobody().get(path);
      expect(text.match(/<script(?![^>]*\ssrc=)[^>]*>/g) ?? [], path).toEqual([]);
      expect(text, path).not.toMatch(/\son(click|load|error|submit)\s*=|javascript:/i);
    }
  });

  it('of the API is kept by no cache', async () => {
    for (const path of ['/api/v1/me', '/api/v1/needs', `/api/v1/links/${'A'.repeat(54)}`]) {
      expect((await member.get(path)).headers.get('cache-control'), path).toMatch(/no-store/);
    }
  });
});

describe('session fixation: a session', () => {
  it('is never the one that a browser came with', async () => {
    const { email } = (await member.get<{ email: string }>('/api/v1/me')).body;
    const planted = 'planted.by-somebody-else';
    const browser = createBrowser(stack, { cookie: `navette.session=${planted}` });
    expect((await browser.post('/api/auth/sign-in/email', { email, password: PASSWORD })).status).toBe(200);
    expect(browser.cookies.get('navette.session')).toBeTruthy();
    expect(browser.cookies.get('navette.session')).not.toContain('planted');
    expect((await visitor(stack, { cookie: `navette.session=${planted}` }).get('/api/v1/me')).status).toBe(401);
  });

  it('has cookies for this host alone where people come over TLS', async () => {
    const { email } = (await member.get<{ email: string }>('/api/v1/me')).body;
    const answer = await visitor(overTls, { origin: 'https://navette.example' }).post('/api/auth/sign-in/email', {
      email,
      password: PASSWORD,
    });
    expect(answer.status, answer.text).toBe(200);
    const lines = answer.headers.getSetCookie();
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).toMatch(/^__Host-/);
      expect(line).toMatch(/; *Secure/i);
      expect(line).toMatch(/; *HttpOnly/i);
      expect(line).toMatch(/; *Path=\/(;|$)/i);
      expect(line).toMatch(/; *SameSite=(Lax|Strict)/i);
      expect(line).not.toMatch(/; *Domain=/i);
    }
  });
});

describe('SSRF: an address that the server could be sent to', () => {
  let listener: Server;
  let visits = 0;
  let address: string;

  beforeAll(async () => {
    listener = createServer((_, response) => {
      visits++;
      response.end('{}');
    });
    listener.on('connection', () => visits++);
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  });

  afterAll(() => {
    listener?.close();
  });

  it('is fetched by nobody', async () => {
    const organisation = await facilitator.post<Body>('/api/v1/organisations', { name: 'SSRF', website: address });
    expect([201, 400]).toContain(organisation.status);
    const known = await made(facilitator, '/api/v1/organisations', { name: 'Sans site' });
    await facilitator.patch(`/api/v1/organisations/${known.id}`, { version: known.version, website: address });
    await facilitator.post(`/api/v1/organisations/${known.id}/fill-from-register`, { version: 2, number: `732829320` });
    await facilitator.get(`/api/v1/registers/companies/${encodeURIComponent(address)}`);
    await facilitator.get('/api/v1/registers/companies/..%2f..%2fadmin');
    await facilitator.post('/api/v1/text/analyse', { text: `Voir ${address}/document.pdf` });
    await submitted(`Besoin ${address}/x`, 'ssrf@owner.example');
    await member.post('/api/v1/claims', { organisationId: known.id });
    await fetch(`${stack.url}/api/v1/imports?kind=organisations&fileName=liste.csv&dryRun=false`, {
      method: 'POST',
      headers: { ...facilitator.headers, 'content-type': 'text/csv' },
      body: `Nom;Site web\nImportée;${address}/import\n`,
    });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(visits).toBe(0);
    await fetch(address);
    expect(visits, 'can fail').toBeGreaterThan(0);
  });
});
