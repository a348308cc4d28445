import { createContext, proposeDuplicates } from '@navette/usecases';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import type { Stack } from '../support/stack.ts';
import { axeFindings, openBrowser } from './support/browser.ts';
import { startDemo } from './support/demo.ts';
import { focused, hasFocus, press, tabTo, typeInto } from './support/keyboard.ts';
import { named, read, write } from './support/network.ts';
import { type Visitors, visitors } from './support/visitors.ts';

// What people write and decide beside the main journeys, by the keyboard alone; no test clicks.
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

const button = (name: string | RegExp, within: Page | Locator = page) =>
  within.getByRole('button', { name, exact: typeof name === 'string' });

/** Waits until a part of the page has the focus. */
async function comesTo(part: Locator): Promise<void> {
  await eventually(`the focus to be on ${part}`, async () => (await hasFocus(part)) || undefined);
}

test('the focus is on the heading of each page that one goes to', async () => {
  for (const [link, heading] of [
    ['Besoins', 'Besoins'],
    ['Mises en relation', 'Mises en relation'],
    ['Chiffres', 'Chiffres'],
    ['Ma journée', 'Ma journée'],
    ['Suivi', 'Tableau de suivi'],
  ] as const) {
    await press(page, page.getByRole('link', { name: link, exact: true }));
    await comesTo(page.getByRole('heading', { name: heading, level: 1 }));
  }
});

test('a startup corrects its profile: a mistake is led to, and saving leaves one where one was', async () => {
  const startup = await people.signIn('startup');
  await startup.goto(`${stack.url}/profile`);
  const line = startup.getByLabel('Ce que vous faites, en une ligne');
  await tabTo(startup, line);
  await startup.keyboard.press('Control+a');
  await startup.keyboard.press('Delete');
  await press(startup, button('Enregistrer le profil', startup));
  await comesTo(line);
  expect(await line.getAttribute('aria-describedby')).toContain('error');
  expect(await axeFindings(startup)).toEqual([]);
  await startup.keyboard.insertText('Vision pour tissus, écrite au clavier');
  await typeInto(startup, startup.getByLabel('Certificats'), 'ISO 9001');
  await startup.keyboard.press('Enter');
  await tabTo(startup, startup.getByLabel('Seulement des essais payés'));
  await startup.keyboard.press('Space');
  await press(startup, button('Enregistrer le profil', startup));
  await startup
    .getByRole('status')
    .getByText(/^Le profil est enregistré/)
    .waitFor();
  expect(await line.inputValue()).toBe('Vision pour tissus, écrite au clavier');
  expect(await focused(startup)).not.toBe('INPUT');
  const { items } = await read<{ items: { title: string; certificates: string[] }[] }>(startup, '/profiles?limit=100');
  const saved = items.find(({ title }) => title === 'Vision pour tissus, écrite au clavier');
  expect(saved?.certificates).toContain('ISO 9001');
  await startup.context().close();
});

test('a list comes in: tried, read, and imported for good', async () => {
  await page.goto(`${stack.url}/imports`);
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, page.getByLabel('Ce que contient le fichier'));
  await tabTo(page, button('Essayer un fichier'));
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({
    name: 'maisons.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      'nom;code postal;commune\nFilature Clavier;59100;Roubaix\nFilatures Clavier SAS;59100;Roubaix\n',
    ),
  });
  await page.getByText(/^2 lignes.{1,3}2 créées/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await press(page, button('Importer ce fichier pour de bon'));
  await eventually('both to be imported', async () => {
    const { items } = await read<{ items: unknown[] }>(page, '/organisations?q=Clavier');
    return items.length === 2 || undefined;
  });
});

test('two that look like one are looked at in a dialog, left by Escape, and merged', async () => {
  const { items } = await read<{ items: { id: string }[] }>(page, '/organisations?q=Clavier');
  const system = createContext({ db: stack.db, actor: { kind: 'system', job: 'test' } });
  await proposeDuplicates(
    system,
    items.map(({ id }) => id),
  );
  await page.goto(`${stack.url}/duplicates`);
  const look = button('Voir ce que ferait la fusion…');
  await press(page, look);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /^Fusionner dans/ }).waitFor();
  await eventually(
    'the focus to be in the dialog',
    async () => (await dialog.evaluate((node) => node.contains(node.ownerDocument.activeElement))) || undefined,
  );
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await comesTo(look);
  await page.keyboard.press('Enter');
  await press(page, dialog.getByRole('button', { name: /^Fusionner dans/ }));
  await dialog.waitFor({ state: 'detached' });
  await press(page, button('Défaire'));
  await page.getByText('défaite').waitFor();
});

test('a meeting is called, changed and called off, an outcome noted; each time one comes back to where one was', async () => {
  const id = await named(page);
  await page.goto(`${stack.url}/introductions/${id}`);
  const plan = button('Convoquer un rendez-vous…');
  await press(page, plan);
  await comesTo(page.getByLabel('Jour'));
  await press(page, button('Envoyer les invitations'));
  await comesTo(page.getByLabel('Jour'));
  expect(await axeFindings(page)).toEqual([]);
  await press(page, button('Ne rien changer'));
  await comesTo(plan);
  await write(page, `/introductions/${id}/meetings`, {
    startsAt: '2027-01-12T09:00:00Z',
    endsAt: '2027-01-12T10:00:00Z',
    timeZone: 'Europe/Paris',
    attendees: [{ email: 'a@clavier.example' }],
  });
  await page.reload();
  await press(page, button('Modifier'));
  await typeInto(page, page.getByLabel('Lieu'), 'Roubaix, atelier 2');
  await page.keyboard.press('Enter');
  await comesTo(button('Modifier'));
  await page.getByText('Roubaix, atelier 2').waitFor();
  await press(page, button('Annuler le rendez-vous…'));
  await comesTo(button('Prévenir tout le monde et annuler'));
  await press(page, button('Le garder'));
  await comesTo(button('Annuler le rendez-vous…'));

  const note = button('Noter un résultat…');
  await press(page, note);
  await comesTo(page.getByLabel('Quoi'));
  await typeInto(page, page.getByLabel('Montant en euros'), '12000');
  await press(page, button('Noter et demander confirmation'));
  await comesTo(note);
  await page.getByRole('listitem').filter({ hasText: '12 000' }).first().waitFor();
  expect(await axeFindings(page)).toEqual([]);
});

test('an owner finds on one page who acts by when, each startup with its reasons, and what is said with one', async () => {
  const owner = await people.signIn('owner');
  const { items } = await read<{ items: { need: { id: string }; startup: { name: string } }[] }>(
    owner,
    '/introductions',
  );
  const [asked] = items;
  if (asked === undefined) throw new Error('the demo’s owner has no introduction');
  await owner.goto(`${stack.url}/needs/${asked.need.id}`);
  await owner.getByRole('heading', { name: 'Qui agit, et avant quand' }).waitFor();
  await owner.getByRole('heading', { name: asked.startup.name, level: 3 }).first().waitFor();
  const reasons = owner.getByText(`Toutes les raisons pour et contre ${asked.startup.name}`);
  await tabTo(owner, owner.locator('summary', { has: reasons }));
  await owner.keyboard.press('Enter');
  await owner.getByRole('heading', { name: 'Messages' }).waitFor();
  expect(await axeFindings(owner)).toEqual([]);
  await owner.context().close();
  expect(people.broken).toEqual([]);
});
