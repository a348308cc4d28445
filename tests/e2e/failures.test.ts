import type { Message, NeedFull } from '@navette/contracts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import type { Stack } from '../support/stack.ts';
import { axeFindings, openBrowser } from './support/browser.ts';
import { startDemo } from './support/demo.ts';
import { change, named, read, write } from './support/network.ts';
import { type Visitors, visitors } from './support/visitors.ts';

const WORDS = 'Nos opérateurs repèrent les défauts de tissage à l’œil ; nous voulons une vision industrielle.';

let stack: Stack;
let browser: Browser;
let people: Visitors;
let page: Page;
/** A draft that several write in. */
let need: NeedFull;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startDemo(), openBrowser()]);
  people = visitors(browser, stack);
  page = await people.signIn('facilitator');
  const { items } = await read<{ items: NeedFull[] }>(page, '/needs?limit=1');
  need = await write<NeedFull>(page, '/needs', {
    organisationId: items[0]?.organisation.id,
    title: 'Voir les défauts de nos tissus',
    description: WORDS,
    language: 'fr',
  });
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const now = () => read<NeedFull>(page, `/needs/${need.id}`);
const title = (one: Page) => one.getByLabel('Le besoin en une ligne');
const saved = (one: Page) => one.getByText(/^Enregistré à/).waitFor();

/** Waits until the server has a need as it is wanted. */
async function become(what: string, wanted: (one: NeedFull) => boolean): Promise<void> {
  await eventually(what, async () => wanted(await now()) || undefined);
}

test('a session that ends in mid-form is begun anew over the form, which is then saved', async () => {
  await page.goto(`${stack.url}/needs/${need.id}`);
  await saved(page);
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  await title(page).fill('Écrit quand la session a pris fin');
  const dialog = page.getByRole('dialog', { name: 'Votre session a pris fin' });
  await dialog.waitFor();
  expect(await dialog.getByLabel('Adresse e-mail').inputValue()).toBe('facilitatrice@navette.example');
  expect(await axeFindings(page)).toEqual([]);
  // Back at another tab, which the browser shares its cookies with.
  await page.context().addCookies(cookies);
  await page.evaluate(`dispatchEvent(new Event('focus'))`);
  await dialog.waitFor({ state: 'detached' });
  await become('the draft to be saved', (one) => one.title === 'Écrit quand la session a pris fin');

  await page.context().clearCookies();
  await title(page).fill('Écrit avant de se connecter à nouveau');
  await dialog.waitFor();
  await dialog.getByLabel('Mot de passe', { exact: true }).fill(people.password);
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(await title(page).inputValue()).toBe('Écrit avant de se connecter à nouveau');
  await become('the draft to be saved', (one) => one.title === 'Écrit avant de se connecter à nouveau');
});

test('a page that was left without a session is come back to, with what was typed', async () => {
  await page.context().clearCookies();
  await title(page).fill('Écrit puis rechargé');
  await page.getByRole('dialog', { name: 'Votre session a pris fin' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Se connecter' }).waitFor();
  await people.giveNameAndPassword(page, 'facilitator');
  await page.waitForURL(`**/needs/${need.id}`);
  await eventually('the form to show what was typed', async () =>
    (await title(page).inputValue()) === 'Écrit puis rechargé' ? true : undefined,
  );
  await become('the draft to be saved', (one) => one.title === 'Écrit puis rechargé');
});

test('two tabs show one text, and leaving in one is told in the other', async () => {
  const other = await page.context().newPage();
  other.setDefaultTimeout(15_000);
  await other.goto(`${stack.url}/needs/${need.id}`);
  await saved(other);
  await title(page).fill('Écrit dans le premier onglet');
  await eventually('the other tab to show it', async () =>
    (await title(other).inputValue()) === 'Écrit dans le premier onglet' ? true : undefined,
  );
  await other.getByRole('button', { name: /^Se déconnecter/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Votre session a pris fin' });
  await dialog.waitFor();
  await people.giveNameAndPassword(other, 'facilitator');
  await dialog.waitFor({ state: 'detached' });
  await other.close();
});

test('a text that somebody else changed first is shown beside one’s own, and neither is lost', async () => {
  await page.reload();
  await saved(page);
  await page.context().setOffline(true);
  await title(page).fill('Écrit sans réseau');
  await page.getByText(/^Pas encore enregistré/).waitFor();
  const other = await people.signIn('facilitator');
  const { version } = await now();
  await change<NeedFull>(other, `/needs/${need.id}`, { version, title: 'Écrit par une collègue' });
  await page.context().setOffline(false);
  const panel = page.getByRole('alert').filter({ hasText: 'Écrit par une collègue' });
  await panel.getByRole('cell', { name: 'Écrit sans réseau' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Garder ma version' }).click();
  await become('one’s own to be saved', (one) => one.title === 'Écrit sans réseau');

  const later = await now();
  await page.context().setOffline(true);
  await title(page).fill('Écrit pour rien');
  await change<NeedFull>(other, `/needs/${need.id}`, { version: later.version, title: 'Écrit encore par elle' });
  await page.context().setOffline(false);
  await panel.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Prendre l’autre version' }).click();
  expect(await title(page).inputValue()).toBe('Écrit encore par elle');
  await other.context().close();
});

test('who comes to the same device next sees nothing of a draft, and its writer finds it again', async () => {
  const shared = await people.signIn('facilitator');
  const anew = `${stack.url}/needs/new`;
  const leave = () => shared.getByRole('button', { name: /^Se déconnecter/ }).click();
  const come = async (key: string) => {
    await shared.getByRole('heading', { name: 'Se connecter' }).waitFor();
    await people.giveNameAndPassword(shared, key);
    await shared.getByRole('link', { name: 'Besoins', exact: true }).waitFor();
    await shared.goto(anew);
    await title(shared).waitFor();
  };
  await shared.goto(anew);
  await title(shared).fill('Confié au téléphone');
  await leave();
  await come('admin');
  expect(await title(shared).inputValue()).toBe('');
  await leave();
  await come('facilitator');
  expect(await title(shared).inputValue()).toBe('Confié au téléphone');
  await shared.context().close();
});

test('a cell that somebody else changed first says both values; other cells of the row are no obstacle', async () => {
  // Nothing tells this page what happens meanwhile.
  await page.route('**/api/v1/events*', (route) => route.abort());
  await page.goto(`${stack.url}/tracking?q=${encodeURIComponent((await now()).title)}`);
  const cell = page.locator(`[id="cell-${need.id}-decisionMaker"]`);
  await cell.waitFor();
  const other = await people.signIn('facilitator');
  const type = async (value: string) => {
    await cell.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+a');
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
  };
  await change(other, `/needs/${need.id}`, { version: (await now()).version, paidTrial: true });
  await type('Odile');
  await become('the cell to be written', (one) => one.decisionMaker === 'Odile' && one.paidTrial === true);
  await change(other, `/needs/${need.id}`, { version: (await now()).version, decisionMaker: 'Marie' });
  await type('Yann');
  await page.getByText('Vous aviez écrit «\u00a0Yann\u00a0». La cellule dit maintenant «\u00a0Marie\u00a0».').waitFor();
  expect(await cell.textContent()).toBe('Marie');
  expect((await now()).decisionMaker).toBe('Marie');
  await page.unroute('**/api/v1/events*');
  await other.context().close();
});

test('a message goes once after the network was lost, and shows though the list was still being read', async () => {
  const id = await named(page);
  const list = `/introductions/${id}/messages`;
  await page.goto(`${stack.url}/introductions/${id}`);
  const field = page.getByLabel(/^Votre (question|message)/);
  await field.fill('Êtes-vous là le 12 ?');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await page.getByText('Le serveur ne répond pas').waitFor();
  await page.context().setOffline(false);

  // The list is read before the message is written, and arrives after it.
  let release: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/api/v1${list}?*`, async (route) => {
    const response = await route.fetch();
    await held;
    await route.fulfill({ response });
  });
  await page.reload();
  const written = page.waitForResponse((one) => one.request().method() === 'POST' && one.url().endsWith(list));
  await page.getByRole('button', { name: 'Envoyer', exact: true }).dblclick();
  const answer = await written;
  expect(answer.status(), await answer.text()).toBe(201);
  release();
  await page.getByRole('log').getByText('Êtes-vous là le 12 ?').waitFor();
  const { items: said } = await read<{ items: Message[] }>(page, `${list}?limit=10`);
  expect(said.filter(({ text }) => text === 'Êtes-vous là le 12 ?')).toHaveLength(1);
  expect(people.broken).toEqual([]);
});
