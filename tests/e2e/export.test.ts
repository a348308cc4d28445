import { readFile } from 'node:fs/promises';
import type { NeedFull } from '@navette/contracts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Stack } from '../support/stack.ts';
import { axeFindings, openBrowser } from './support/browser.ts';
import { startDemo } from './support/demo.ts';
import { read } from './support/network.ts';
import { type Visitors, visitors } from './support/visitors.ts';

let stack: Stack;
let browser: Browser;
let people: Visitors;
let desk: Page;
/** Of the needs that the list shows. */
let titles: readonly string[];

beforeAll(async () => {
  [stack, browser] = await Promise.all([startDemo(), openBrowser()]);
  people = visitors(browser, stack);
  desk = await people.signIn('facilitator');
  const { items } = await read<{ items: NeedFull[] }>(desk, '/needs?state=paused&limit=100');
  titles = items.map((need) => need.title).sort();
  await desk.goto(`${stack.url}/needs?state=paused`);
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('the list of needs goes out as it is shown', async () => {
  expect(titles.length).toBeGreaterThan(0);
  const rows = JSON.parse(await exported('JSON')) as readonly { title: string; state: string }[];
  expect(rows.map((row) => row.title).sort()).toEqual(titles);
  expect(new Set(rows.map((row) => row.state))).toEqual(new Set(['paused']));
  expect((await exported('Excel (XLSX)')).slice(0, 2)).toBe('PK');
});

test('its file has the columns that were chosen, by keyboard too', async () => {
  await desk.getByRole('button', { name: 'Exporter les besoins' }).focus();
  await desk.keyboard.press('Enter');
  await desk.getByRole('menu').waitFor();
  expect(await axeFindings(desk)).toEqual([]);
  expect(await desk.locator(':focus').textContent()).toBe('CSV');
  await desk.keyboard.press('ArrowUp');
  expect(await desk.locator(':focus').textContent()).toBe('Colonnes…');
  await desk.keyboard.press('Enter');

  const dialog = desk.getByRole('dialog', { name: 'Colonnes du fichier' });
  await dialog.getByRole('button', { name: 'Tout décocher' }).click();
  await dialog.getByText('Cochez au moins une colonne.').waitFor();
  expect(await dialog.getByRole('button', { name: 'Garder ces colonnes' }).isDisabled()).toBe(true);
  await dialog.getByLabel('Titre').check();
  await dialog.getByLabel('État').check();
  expect(await axeFindings(desk)).toEqual([]);
  await dialog.getByRole('button', { name: 'Garder ces colonnes' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await desk.locator('button:focus').getByText('Exporter les besoins').waitFor();

  const [header, ...lines] = (await exported('CSV'))
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  expect(header).toBe('Titre;État');
  expect(lines).toHaveLength(titles.length);
  for (const title of titles) expect(lines.some((line) => line.includes(title))).toBe(true);
  expect(people.broken).toEqual([]);
});

/** The content of the file that the list of needs goes out as. */
async function exported(format: string): Promise<string> {
  await desk.getByRole('button', { name: 'Exporter les besoins' }).click();
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.getByRole('menuitem', { name: format }).click(),
  ]);
  return readFile(await download.path(), format.startsWith('Excel') ? 'latin1' : 'utf8');
}
