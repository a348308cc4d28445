import type { Match } from '@navette/contracts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import type { Stack } from '../support/stack.ts';
import { axeFindings, openBrowser } from './support/browser.ts';
import { facilitator, startDemo } from './support/demo.ts';

const TITLE = 'Voir les défauts de nos tissus techniques avant l’enroulage';
const WORDS =
  'En sortie de rame, nos opérateurs repèrent les défauts de tissage à l’œil, à 40 m/min. Nous voulons une vision ' +
  'industrielle qui détecte trous, taches et fils manquants en temps réel, avec une carte des défauts par rouleau.';

let stack: Stack;
let browser: Browser;
let page: Page;
const broken: string[] = [];

beforeAll(async () => {
  [stack, browser] = await Promise.all([startDemo(), openBrowser()]);
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 900 } });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(stack.url) && !request.url().startsWith('data:')) broken.push(request.url());
  });
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('a facilitator signs in, and has the day before them', async () => {
  await page.goto(stack.url);
  await page.getByRole('heading', { name: 'Navette, en clair', level: 1 }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Se connecter' }).click();
  await page.getByRole('heading', { name: 'Se connecter' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const { email, password } = facilitator();
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill('not the password');
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('ne vont pas ensemble').waitFor();
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/day');
  await page.getByRole('heading', { name: 'Ma journée' }).waitFor();
  await page.getByRole('heading', { name: /^Nouveau/ }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('a need told on the phone is saved as it is typed, approved, and matched without a reload', async () => {
  await page.getByRole('link', { name: 'Besoins', exact: true }).click();
  await page.getByRole('link', { name: 'Écrire un besoin' }).click();
  await page.evaluate(() => Object.assign(globalThis, { loadedOnce: true }));

  await page.getByRole('combobox', { name: 'L’organisation qui a le besoin' }).fill('Delattre');
  await page.getByRole('option', { name: /Textiles Delattre/ }).click();
  await page.getByLabel('Le besoin en une ligne').fill(TITLE);
  await page.getByLabel('Avec les mots du porteur').fill(WORDS);
  await page.getByText(/^Enregistré à/).waitFor();
  await page.waitForURL(/\/needs\/[0-9a-f-]{36}$/);
  const read = page.getByRole('complementary', { name: 'Savoir-faire reconnus' });
  await read.getByText('vision industrielle').waitFor();
  await read.getByText(/^Environ/).waitFor();
  expect(await page.getByLabel('Avec les mots du porteur').inputValue()).toBe(WORDS);
  expect(await axeFindings(page)).toEqual([]);

  await page.getByRole('button', { name: 'Demander le bon pour diffusion' }).click();
  const panel = page.getByRole('region', { name: 'Textiles Delattre doit donner son bon pour diffusion' });
  await panel.getByLabel('par qui').fill('Hélène Delattre');
  await panel.getByRole('button', { name: 'Publier le besoin de Textiles Delattre' }).click();
  await page.getByRole('heading', { name: /\d+ pistes à relire/ }).waitFor();
  expect(await page.evaluate(() => 'loadedOnce' in globalThis)).toBe(true);
});

test('the desk shows what speaks for and against, with its evidence on both sides', async () => {
  await page.getByRole('link', { name: 'Relire les pistes' }).click();
  await page.waitForURL(/\/desk\?need=/);
  const need = page.getByRole('region', { name: 'Le besoin' });
  await need.getByRole('heading', { name: TITLE }).waitFor();
  const chosen = page.getByRole('region', { name: /^Pourquoi / });
  await chosen.locator('mark').first().waitFor();
  expect(await need.locator('mark').count()).toBeGreaterThan(2);
  expect(await page.locator('[data-sign=for]').count()).toBeGreaterThan(0);

  await chosen.getByRole('button', { name: /^\+ Mots du texte|Mots du texte/ }).focus();
  expect(await need.locator('mark[data-strong]').count()).toBeGreaterThan(0);
  expect(await chosen.locator('mark[data-strong]').count()).toBeGreaterThan(0);
  expect(await axeFindings(page)).toEqual([]);
});

test('decisions are taken and taken back by keyboard', async () => {
  const [first, second] = await matches();
  await page.locator('body').click({ position: { x: 700, y: 24 } });
  const status = page.getByRole('region', { name: 'Décisions' });

  await page.keyboard.press('s');
  await status.getByText(`${first?.name} est présélectionnée.`).waitFor();
  await page.keyboard.press('z');
  await eventually('the first to be open again', async () =>
    (await matches())[0]?.state === 'reopened' ? true : undefined,
  );
  await page.keyboard.press('s');
  await status.getByText(`${first?.name} est présélectionnée.`).waitFor();
  // Keys pressed before the server has answered the one before count as well, on the same startup.
  await page.keyboard.press('z');
  await page.keyboard.press('s');
  await eventually('the first to be shortlisted', async () =>
    (await matches())[0]?.state === 'shortlisted' ? true : undefined,
  );
  expect((await matches())[1]?.state).toBe('suggested');

  await page.keyboard.press('e');
  await page.getByRole('dialog', { name: new RegExp(`Écarter ${second?.name}`) }).waitFor();
  await page.keyboard.press('1');
  await status.getByText(`${second?.name} est écartée.`).waitFor();
  await eventually('the second to be dismissed', async () =>
    (await matches())[1]?.state === 'dismissed' && (await matches())[1]?.reason === 'off_topic' ? true : undefined,
  );
  await page.getByRole('link', { name: 'Écartées 1' }).click();
  await page.getByText('Hors sujet').waitFor();
});

test('the whole desk speaks English as soon as it is asked to', async () => {
  await page.getByRole('button', { name: /langue/ }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await page.getByRole('link', { name: 'Shortlisted 1' }).click();
  await page.getByRole('heading', { name: 'For and against' }).waitFor();
  await page.getByText(/^For the need/).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(broken).toEqual([]);
});

/** The matches of the need at the desk as the server has them, by rank. */
async function matches(): Promise<{ name: string; state: string; reason: string | null }[]> {
  const needId = new URL(page.url()).searchParams.get('need');
  const response = await page.request.get(`${stack.url}/api/v1/needs/${needId}/matches`);
  const { items } = (await response.json()) as { items: Match[] };
  return items.map(({ profile, state, reason }) => ({ name: profile.organisation.name, state, reason }));
}
