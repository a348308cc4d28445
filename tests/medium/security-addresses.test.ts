import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawRequest } from '../support/raw-request.ts';
import { type Stack, startStack } from '../support/stack.ts';
import { makeWebRoot, type WebRoot } from '../support/web-root.ts';

/** Addresses that are to lead where none of ours does: out of the folder that is served, or to another site. */
let stack: Stack;
let webRoot: WebRoot;
beforeAll(async () => {
  webRoot = makeWebRoot();
  stack = await startStack({ worker: false, webRoot: webRoot.served });
});
afterAll(async () => {
  await stack?.stop();
  webRoot?.remove();
});

describe('path traversal: an address that climbs', () => {
  const UP = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..%5c', '..\\', '%252e%252e%252f', '....//'];
  const BELOW = [
    '/',
    '/assets/',
    '/api/docs/',
    '/api/v1/exports/',
    '/api/v1/shared/shortlists/',
    '/api/v1/links/',
    '/api/unsubscribe/',
    '/api/v1/needs/',
    '/api/v1/attachments/',
  ];

  it('reaches no file outside of what is served', async () => {
    for (const base of BELOW) {
      for (const up of UP) {
        for (const target of ['secret.txt', 'package.json', 'etc/passwd']) {
          const path = `${base}${up.repeat(target === 'etc/passwd' ? 12 : 1)}${target}`;
          const answer = await rawRequest(stack, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
          expect(answer, path).not.toMatch(/zqOutside|root:x:|"dependencies"/);
          expect(answer, path).toMatch(/^HTTP\/1\.1 [234]/);
        }
      }
    }
  }, 60_000);

  it('is not opened by a zero byte or an overlong token', async () => {
    for (const path of [
      '/api/docs/swagger-ui.css%00.js',
      `/api/v1/links/${'A'.repeat(7_000)}`,
      '/api/v1/links/%00',
      '/assets/%00',
      '/api/v1/needs/%ff',
    ]) {
      const answer = await rawRequest(stack, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(answer, path).toMatch(/^HTTP\/1\.1 (4|200 OK[\s\S]*<title>Navette)/);
    }
  });
});

describe('open redirect: an address to go to afterwards', () => {
  it('is never another site’s', async () => {
    const elsewhere = [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      'javascript:alert(1)',
      '/%09/evil.example',
      'https:evil.example',
    ];
    for (const callbackURL of elsewhere) {
      for (const path of [
        '/api/auth/sign-in/social',
        '/api/auth/sign-in/magic-link',
        '/api/auth/sign-in/email',
        '/api/auth/request-password-reset',
      ]) {
        const body = {
          email: 'nobody@tests.example',
          password: 'x',
          callbackURL,
          redirectTo: callbackURL,
          errorCallbackURL: callbackURL,
        };
        const answer = await fetch(`${stack.url}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
          redirect: 'manual',
        });
        expect(answer.headers.get('location') ?? '', path).not.toContain('evil');
        expect(await answer.text(), path).not.toContain('evil.example');
        expect(answer.status, path).not.toBe(302);
      }
    }
    for (const path of [
      '//evil.example',
      '/\\evil.example',
      '/api/auth/callback/oidc?callbackURL=https://evil.example',
    ]) {
      const answer = await rawRequest(stack, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
      expect(answer.toLowerCase(), path).not.toMatch(/\nlocation:[^\n]*evil/);
    }
  });
});
