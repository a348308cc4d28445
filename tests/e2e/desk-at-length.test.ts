import type { NeedFull } from '@navette/contracts';
import { generateLarge } from '@navette/infra/seed/large/generate.ts';
import { needRows } from '@navette/infra/seed/large-rows.ts';
import { createContext, importRows } from '@navette/usecases';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import type { Stack } from '../support/stack.ts';
import { openBrowser } from './support/browser.ts';
import { startDemo } from './support/demo.ts';
import { read } from './support/network.ts';
import { type Visitors, visitors } from './support/visitors.ts';

const DECISIONS = 40;
/** A need's share; then the next need. */
const OF_EACH_NEED = 4;

let stack: Stack;
let browser: Browser;
let people: Visitors;
let page: Page;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startDemo(), openBrowser()]);
  people = visitors(browser, stack);
  page = await people.signIn('facilitator');
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

/** Shortlisted and dismissed of every need that the facilitator follows. */
async function decided(): Promise<{ shortlisted: number; dismissed: number }> {
  const { items } = await read<{ items: NeedFull[] }>(page, '/needs?limit=100');
  const sum = (of: 'shortlisted' | 'dismissed') => items.reduce((before, { matches }) => before + matches[of], 0);
  return { shortlisted: sum('shortlisted'), dismissed: sum('dismissed') };
}

test('forty decisions in a row by keys alone, each shown before the server has answered, some taken back', async () => {
  await page.goto(`${stack.url}/desk`);
  await eventually('every need to be matched', async () => {
    const { items } = await read<{ items: NeedFull[] }>(page, '/needs?limit=100&state=published');
    return items.every(({ matchedAt }) => matchedAt !== null) || undefined;
  });
  await page.reload();
  const chosen = page.locator('[data-chosen] button[aria-current] > span > span').first();
  const status = page.getByRole('region', { name: 'Décisions' });
  const need = page.locator('section[aria-labelledby="queue-title"] [aria-current="true"]');
  await chosen.waitFor();
  const before = await decided();

  // Answers are held back until what was decided is on the screen.
  let answer = (): void => undefined;
  const isDecision = (request: Request) => /\/matches\/[0-9a-f-]+\/(shortlist|dismiss|reopen)$/.test(request.url());
  await page.route('**/api/v1/matches/*/*', async (route) => {
    if (isDecision(route.request())) await new Promise<void>((resolve) => (answer = resolve));
    await route.continue();
  });
  const decisionSent = () => page.waitForRequest(isDecision);
  const answered = () => page.waitForResponse((response) => isDecision(response.request()));

  async function decide(as: 'présélectionnée' | 'écartée'): Promise<string> {
    const name = (await chosen.textContent()) ?? '';
    const sent = decisionSent();
    if (as === 'présélectionnée') await page.keyboard.press('s');
    else {
      await page.keyboard.press('e');
      await page.getByRole('dialog', { name: /^Écarter/ }).waitFor();
      await page.keyboard.press('1');
    }
    await sent;
    // Said, gone from the list, and the next one there: the server still waits to be let go on.
    await status.getByText(`${name} est ${as}.`).waitFor();
    await eventually(
      'the next one to be chosen',
      async () => (await page.locator('[data-chosen] button[aria-current]').count()) === 1 || undefined,
    );
    return name;
  }
  async function letAnswer(): Promise<void> {
    const came = answered();
    answer();
    expect((await came).ok()).toBe(true);
  }

  const taken = { présélectionnée: 0, écartée: 0 };
  for (let at = 0; at < DECISIONS; at++) {
    const as = at % 2 === 0 ? ('présélectionnée' as const) : ('écartée' as const);
    const name = await decide(as);
    await letAnswer();
    taken[as]++;
    if (at % 10 === 9) {
      const sent = decisionSent();
      await page.keyboard.press('z');
      await sent;
      // Back in its place before the server knows, and decided on once more.
      await eventually('it to be back', async () => (await chosen.textContent()) === name || undefined);
      await letAnswer();
      expect(await decide(as)).toBe(name);
      await letAnswer();
    }
    if (at % OF_EACH_NEED === OF_EACH_NEED - 1) {
      const here = await need.getAttribute('id');
      await page.keyboard.press('j');
      await eventually('the next need', async () => (await need.getAttribute('id')) !== here || undefined);
      await chosen.waitFor();
    }
  }
  await page.unroute('**/api/v1/matches/*/*');
  expect(taken).toEqual({ présélectionnée: 20, écartée: 20 });
  const after = await decided();
  expect(after.shortlisted - before.shortlisted).toBe(20);
  expect(after.dismissed - before.dismissed).toBe(20);
  expect(people.broken).toEqual([]);
});

test('of a queue and a table of hundreds the rows in sight are drawn, and keys still lead to every row', async () => {
  const context = createContext({ db: stack.db, actor: { kind: 'system', job: 'seed' } });
  const today = context.now().toISOString().slice(0, 10);
  const { operatorId } = await read<{ operatorId: string }>(page, '/me');
  const rows = needRows(generateLarge({ size: 7_000, seed: 1 }), today);
  await importRows(context, { source: 'large', operatorId, kind: 'need', rows });
  const waiting = await eventually(
    'the needs to be matched',
    async () => {
      const { needs, undone } = await published();
      return undone === 0 && needs > 400 ? needs : undefined;
    },
    180_000,
  );

  await page.goto(`${stack.url}/desk`);
  const queue = page.getByRole('region', { name: /^À relire/ });
  await queue.locator('li[aria-setsize]').first().waitFor();
  await eventually('the whole queue', async () => {
    const size = Number(await queue.locator('li[aria-setsize]').first().getAttribute('aria-setsize'));
    return size > 400 && size <= waiting ? size : undefined;
  });
  expect(await queue.locator('li').count()).toBeLessThan(60);
  for (let step = 0; step < 60; step++) await page.keyboard.press('j');
  const here = queue.locator('li:has([aria-current="true"])');
  await eventually(
    'the sixty-first need',
    async () => (await here.getAttribute('aria-posinset')) === '61' || undefined,
  );
  expect(await here.locator('a').evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
  expect(await queue.locator('li').count()).toBeLessThan(60);

  await page.goto(`${stack.url}/tracking`);
  const table = page.locator('table[aria-rowcount]');
  await eventually('the whole table', async () => Number(await table.getAttribute('aria-rowcount')) > 400 || undefined);
  expect(await table.locator('tbody tr').count()).toBeLessThan(80);
  expect(people.broken).toEqual([]);
}, 300_000);

/** Published needs, and how many of them no match was looked for yet. */
async function published(): Promise<{ needs: number; undone: number }> {
  let needs = 0;
  let undone = 0;
  for (let cursor = ''; ; ) {
    const query = `/needs?limit=100&state=published${cursor === '' ? '' : `&cursor=${cursor}`}`;
    const { items, next } = await read<{ items: NeedFull[]; next: string | null }>(page, query);
    needs += items.length;
    undone += items.filter(({ matchedAt }) => matchedAt === null).length;
    if (next === null) return { needs, undone };
    cursor = next;
  }
}
