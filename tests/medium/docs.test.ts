import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../e2e/support/browser.ts';
import { visitor } from '../support/client.ts';
import { createNetwork } from '../support/network.ts';
import { type Stack, startStack } from '../support/stack.ts';

interface Parameter {
  readonly $ref?: string;
}
interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}
interface Schema {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, unknown>>;
}
interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** A page of many operations takes its time on a machine that does other things too, ms. */
const PATIENCE = 120_000;

let stack: Stack;
let browser: Browser;
let document: Document;

beforeAll(async () => {
  stack = await startStack({ worker: false });
  browser = await openBrowser();
  document = (await visitor(stack).get<Document>('/api/openapi.json')).body;
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

function operations(): { method: string; path: string; operation: Operation }[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
  );
}

/** A page that remembers what it asked for and what went wrong in it. */
async function watchedPage(): Promise<{ page: Page; asked: string[]; wrong: string[] }> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  const asked: string[] = [];
  const wrong: string[] = [];
  page.on('request', (request) => void asked.push(request.url()));
  page.on('requestfailed', (request) => void wrong.push(`failed: ${request.url()}`));
  page.on('pageerror', (error) => void wrong.push(error.message));
  page.on('console', (message) => void (message.type() === 'error' && wrong.push(message.text())));
  return { page, asked, wrong };
}

describe('the page at /api/docs', { timeout: PATIENCE }, () => {
  it('lists every operation, and loads nothing from elsewhere', async () => {
    const { page, asked, wrong } = await watchedPage();
    await page.goto(`${stack.url}/api/docs`);
    await page.locator('.opblock-tag').first().waitFor();
    const listed: string[] = [];
    for (const heading of await page.locator('.opblock-tag').all()) {
      await heading.click();
      await page.locator('.opblock').first().waitFor();
      const under = await page
        .locator('.opblock-summary-control')
        .evaluateAll((all) => all.map((one) => one.closest('.opblock')?.id.split('-').slice(2).join('-') ?? ''));
      listed.push(...under);
      await heading.click();
      await page.locator('.opblock').first().waitFor({ state: 'detached' });
    }
    expect(listed.sort()).toEqual(
      operations()
        .map(({ operation }) => operation.operationId)
        .sort(),
    );
    // One opened, with its schemas and examples.
    await page.locator('#operations-tag-needs').click();
    await page.locator('#operations-needs-createNeed .opblock-summary-control').click();
    await page.locator('#operations-needs-createNeed').getByText('Idempotency-Key').first().waitFor();
    expect(asked.filter((url) => !url.startsWith(`${stack.url}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(asked.length).toBeGreaterThanOrEqual(5);
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('tries operations out with the session', async () => {
    const network = await createNetwork(stack);
    const organisationId = await network.organisation({ name: 'Tissages' });
    await network.person({ organisationIds: [organisationId] });
    const { email } = await stack.db
      .selectFrom('people')
      .select('email')
      .orderBy('createdAt', 'desc')
      .executeTakeFirstOrThrow();
    const { page, wrong } = await watchedPage();
    await page.goto(`${stack.url}/api/docs`);
    const signedIn = await page.evaluate(
      async (credentials) =>
        (
          await fetch('/api/auth/sign-in/email', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(credentials),
          })
        ).status,
      { email, password: 'a password of the tests' },
    );
    expect(signedIn).toBe(200);
    const run = async (id: string): Promise<{ status: string; body: string }> => {
      const block = page.locator(`#operations-${id}`);
      await page.locator(`#operations-tag-${id.split('-')[0]}`).click();
      await block.locator('.opblock-summary-control').click();
      await block.getByRole('button', { name: 'Try it out' }).click();
      return execute(id);
    };
    const execute = async (id: string): Promise<{ status: string; body: string }> => {
      const block = page.locator(`#operations-${id}`);
      await block.getByRole('button', { name: 'Execute' }).click();
      const status = block.locator('.live-responses-table .response-col_status').last();
      await status.waitFor();
      return {
        status: (await status.textContent()) ?? '',
        body: (await block.locator('.live-responses-table').textContent()) ?? '',
      };
    };
    const me = await run('people-readMe');
    expect([me.status, me.body.includes(email)]).toEqual(['200', true]);
    // A write, which the browser sends with its origin.
    const block = page.locator('#operations-needs-createNeed');
    await page.locator('#operations-tag-needs').click();
    await block.locator('.opblock-summary-control').click();
    await block.getByRole('button', { name: 'Try it out' }).click();
    await block
      .locator('textarea')
      .fill(JSON.stringify({ organisationId, title: 'Essai', description: 'Depuis la page.' }));
    const made = await execute('needs-createNeed');
    expect(made.status, made.body).toBe('201');
    expect(wrong).toEqual([]);
    await page.close();
  });

  it('comes with a policy of its own, and its files only', async () => {
    const page = await visitor(stack).get('/api/docs');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    const script = await visitor(stack).get('/api/docs/swagger-ui-bundle.js');
    expect(script.headers.get('content-encoding')).toBe('gzip');
    const tag = script.headers.get('etag') ?? '';
    const again = await visitor(stack, { 'if-none-match': tag }).get('/api/docs/swagger-ui-bundle.js');
    expect(again.status).toBe(304);
    for (const path of ['package.json', '..%2fpackage.json', 'swagger-ui.js', 'constructor', '%00']) {
      expect((await visitor(stack).get(`/api/docs/${path}`)).status, path).toBe(404);
    }
  });
});

describe('the document', () => {
  const API = '/api/v1/';
  const ofApi = () => operations().filter(({ path }) => path.startsWith(API));
  const refers = (operation: Operation, name: string) =>
    (operation.parameters ?? []).filter((parameter) => parameter.$ref?.endsWith(`/${name}`)).length;

  it('says of every write that it may be made once, of every read that it may be spared', () => {
    expect(ofApi().length).toBeGreaterThan(25);
    for (const { method, path, operation } of ofApi()) {
      const where = `${method} ${path}`;
      const statuses = Object.keys(operation.responses);
      expect(statuses, where).toContain('429');
      if (method === 'get') {
        const tagged = Object.keys(operation.responses['200']?.content ?? {}).join() === 'application/json';
        expect(statuses.includes('304'), where).toBe(tagged);
        expect(refers(operation, 'IfNoneMatch'), where).toBe(tagged ? 1 : 0);
      } else {
        expect(refers(operation, 'IdempotencyKey'), where).toBe(1);
        expect(statuses, where).toEqual(expect.arrayContaining(['409', '422']));
      }
    }
  });

  it('asks for a version or for If-Match wherever something that exists is written', () => {
    const writes = ofApi().filter(
      ({ operation }) => operation.requestBody?.content['application/json']?.schema.properties?.version,
    );
    expect(writes.length).toBeGreaterThanOrEqual(16);
    for (const { path, operation } of writes) {
      expect(refers(operation, 'IfMatch'), path).toBe(1);
      expect(Object.keys(operation.responses), path).toContain('412');
      expect(operation.requestBody?.content['application/json']?.schema.required ?? [], path).not.toContain('version');
    }
  });

  it('says nothing else twice, and is not sent again to who has it', async () => {
    const first = await visitor(stack).get('/api/openapi.json');
    const again = await visitor(stack, { 'if-none-match': first.headers.get('etag') ?? '' }).get('/api/openapi.json');
    expect(again.status).toBe(304);
    const ids = operations().map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    const references = [...new Set(first.text.match(/#\/components\/[\w/]+/g))];
    expect(references.length).toBeGreaterThan(15);
    for (const reference of references) {
      const target = reference
        .slice(2)
        .split('/')
        .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], JSON.parse(first.text));
      expect(target, reference).toBeDefined();
    }
  });
});

describe('every read of the document', () => {
  it('without an id in its address has an entity tag, and spares who has it', async () => {
    const network = await createNetwork(stack);
    const admin = await network.person({ role: 'admin' });
    const reads = operations().filter(
      ({ method, path, operation }) =>
        method === 'get' && path.startsWith('/api/v1/') && !path.includes('{') && '304' in operation.responses,
    );
    expect(reads.length).toBeGreaterThanOrEqual(6);
    for (const { path } of reads) {
      const answer = await admin.get(path);
      if (answer.status !== 200) continue;
      const tag = answer.headers.get('etag');
      expect(tag, path).toMatch(/^"[^"]+"$/);
      const again = await visitor(stack, { ...admin.headers, 'if-none-match': tag ?? '' }).get(path);
      expect(again.status, path).toBe(304);
    }
  });
});
