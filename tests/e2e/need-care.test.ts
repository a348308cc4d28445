import type { Me, NeedFull, Person } from '@navette/contracts';
import { DEMO_PASSWORD } from '@navette/infra/seed/people.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import type { Stack } from '../support/stack.ts';
import { axeFindings, openBrowser } from './support/browser.ts';
import { startDemo } from './support/demo.ts';
import { press, typeInto } from './support/keyboard.ts';
import { read, write } from './support/network.ts';
import { type Visitors, visitors } from './support/visitors.ts';

let stack: Stack;
let browser: Browser;
let people: Visitors;
let page: Page;
let need: NeedFull;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startDemo(), openBrowser()]);
  people = visitors(browser, stack);
  const admin = await people.signIn('admin');
  page = await people.signIn('facilitator');
  const { operatorId } = await read<Me>(page, '/me');
  await write<Person>(admin, '/people', {
    email: 'sacha@navette.example',
    name: 'Sacha Deux',
    password: DEMO_PASSWORD,
    role: 'facilitator',
    operatorId,
  });
  await admin.context().close();
  const { items } = await read<{ items: NeedFull[] }>(page, '/needs?limit=100&state=published');
  const delattre = items.find((one) => one.organisation.name === 'Textiles Delattre');
  if (delattre === undefined) throw new Error('the demo has no published need of Textiles Delattre');
  need = delattre;
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const now = () => read<NeedFull>(page, `/needs/${need.id}`);

test('a need is handed over to a colleague by keyboard', async () => {
  await page.goto(`${stack.url}/needs/${need.id}`);
  const care = page.getByRole('region', { name: 'Référent' });
  await care.getByLabel('Confier à').selectOption('Sacha Deux');
  await press(page, care.getByRole('button', { name: 'Confier à Sacha Deux' }));
  await care.getByText('Sacha Deux suit ce besoin.').waitFor();
  const { items } = await read<{ items: Person[] }>(page, '/people/colleagues');
  expect((await now()).referentId).toBe(items.find((one) => one.name === 'Sacha Deux')?.id);
});

test('an owner names whom their need is never shown to, and lets them in again', async () => {
  const owner = await people.signIn('owner');
  await owner.goto(`${stack.url}/needs/${need.id}`);
  const vetoes = owner.getByRole('region', { name: 'Ne jamais montrer à' });
  await press(owner, vetoes.getByRole('button', { name: 'Ne jamais lui montrer' }));
  await vetoes.getByText('Indiquez un nom ou un site web.').waitFor();
  expect(await axeFindings(owner)).toEqual([]);
  await typeInto(owner, vetoes.getByLabel('Nom de l’organisation'), 'L’Étoffe & Cie');
  await owner.keyboard.press('Enter');
  await vetoes.getByText('L’Étoffe & Cie').waitFor();
  const kept = () => read<{ items: unknown[] }>(page, `/needs/${need.id}/vetoes`);
  expect((await kept()).items).toHaveLength(1);
  await press(owner, vetoes.getByRole('button', { name: 'Ne plus écarter L’Étoffe & Cie' }));
  await eventually('nobody to be kept away', async () => (await kept()).items.length === 0 || undefined);
  expect(await axeFindings(owner)).toEqual([]);
  expect(people.broken).toEqual([]);
});
