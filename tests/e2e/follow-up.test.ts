import type { Introduction, NeedFull } from '@navette/contracts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import type { Stack } from '../support/stack.ts';
import { axeFindings, openBrowser } from './support/browser.ts';
import { startDemo } from './support/demo.ts';
import { named, read } from './support/network.ts';
import { PHONE, type Visitors, visitors } from './support/visitors.ts';

/** What is said where no answer comes. */
const NO_NETWORK = 'Le serveur ne répond pas';

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

test('a facilitator ticks off what was to be done today, by keyboard alone', async () => {
  await page.getByRole('heading', { name: 'Ma journée' }).waitFor();
  const late = page.getByRole('region', { name: /^En retard/ });
  const buttons = late.getByRole('button', { name: /^C’est fait/ });
  await buttons.first().waitFor();
  const before = await buttons.count();
  await buttons.first().focus();
  await page.keyboard.press('Enter');
  await eventually('one row less', async () => ((await buttons.count()) === before - 1 ? true : undefined));
  expect(await axeFindings(page)).toEqual([]);
});

test('a call is put on the record once, though the button is pressed twice', async () => {
  await page.goto(`${stack.url}/introductions`);
  await page.getByRole('heading', { name: 'Mises en relation' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.locator('section section a').first().click();
  await page.getByLabel('Ce qui s’est dit').fill('Rappelée : elle envoie un devis.');
  await page.getByLabel('Prochaine action').fill('Relire le devis');
  await page.getByLabel('Le', { exact: true }).first().fill('2027-01-12');
  await page.getByRole('button', { name: 'Noter l’échange' }).dblclick();
  const noted = page.getByRole('listitem').filter({ hasText: 'elle envoie un devis.' });
  await noted.first().waitFor();
  expect(await noted.count()).toBe(1);
  expect(await axeFindings(page)).toEqual([]);
});

test('a lost network is said, and what was typed survives it', async () => {
  await page.goto(`${stack.url}/introductions/${await named(page)}`);
  await page.getByRole('heading', { name: 'Messages' }).waitFor();
  const field = page.getByLabel(/^Votre (question|message)/);
  await field.fill('Pouvez-vous venir le 12 ?');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Envoyer', exact: true }).click();
  await page.getByText(NO_NETWORK).waitFor();
  expect(await field.inputValue()).toBe('Pouvez-vous venir le 12 ?');
  await page.context().setOffline(false);
  await page.reload();
  expect(await field.inputValue()).toBe('Pouvez-vous venir le 12 ?');
});

test('an introduction moves on by its card’s menu', async () => {
  await page.goto(`${stack.url}/introductions`);
  const { items } = await read<{ items: Introduction[] }>(page, '/introductions?limit=100');
  const card = items.find((one) => one.state === 'meeting' && one.need.kind === 'innovation');
  if (card === undefined) throw new Error('the demo has no introduction at its meeting');
  await page
    .getByRole('button', { name: `Déplacer ${card.startup.name} : ${card.need.title}` })
    .last()
    .click();
  await page.getByRole('menuitem', { name: 'Passer à « Devis »' }).click();
  await eventually('the quote', async () => {
    const now = await read<Introduction>(page, `/introductions/${card.id}`);
    return now.state === 'quote' ? true : undefined;
  });
});

test('a cell of the tracking table is edited in place by keyboard, and taken back', async () => {
  await page.goto(`${stack.url}/tracking`);
  const cell = page.locator('button[data-cell=decisionMaker]').first();
  await cell.waitFor();
  const id = ((await cell.getAttribute('id')) ?? '').slice('cell-'.length, -'-decisionMaker'.length);
  const before = (await read<NeedFull>(page, `/needs/${id}`)).decisionMaker;
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Odile Patronne');
  await page.keyboard.press('Enter');
  const maker = (wanted: string | null) =>
    eventually(`the decision-maker to be ${wanted}`, async () =>
      (await read<NeedFull>(page, `/needs/${id}`)).decisionMaker === wanted ? true : undefined,
    );
  await maker('Odile Patronne');
  await page.keyboard.press('Control+z');
  await maker(before);
  expect(await axeFindings(page)).toEqual([]);
});

test('“/” searches everything', async () => {
  await page.locator('h1').focus();
  await page.keyboard.press('/');
  await page.waitForURL('**/search');
  await page.getByLabel(/^Chercher dans les besoins, les organisations/).waitFor();
  await page.keyboard.type('Delattre');
  await page.getByRole('heading', { name: 'Organisations' }).waitFor();
  await page.getByRole('link', { name: 'Textiles Delattre' }).first().click();
  await page.getByRole('heading', { name: 'Journal' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('an owner begins in one box, on a phone, and comes to the card with what was read', async () => {
  const owner = await people.signIn('owner', PHONE);
  await owner.goto(`${stack.url}/needs/new`);
  await owner
    .getByLabel('Votre besoin')
    .fill('Nos tissus ont des défauts. Une vision industrielle doit les voir, budget de 20 000 à 50 000 €.');
  await owner.getByRole('button', { name: /vision industrielle/ }).waitFor();
  await owner.getByText(/^Environ/).waitFor();
  expect(await axeFindings(owner)).toEqual([]);
  await owner.getByRole('button', { name: /^Budget/ }).click();
  await owner.getByRole('button', { name: 'Continuer vers la fiche' }).click();
  expect(await owner.getByLabel('Le besoin en une ligne').inputValue()).toBe('Nos tissus ont des défauts');
  await owner.waitForURL(/\/needs\/[0-9a-f-]{36}$/);
  expect(people.broken).toEqual([]);
});
