import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Stack } from '../support/stack.ts';
import { axeFindings, openBrowser } from './support/browser.ts';
import { startDemo } from './support/demo.ts';
import { shortlisted, startOfPdf } from './support/network.ts';
import { PHONE, type Visitors, visitors } from './support/visitors.ts';

// Steps of one journey: each begins where the one before ended.
let stack: Stack;
let browser: Browser;
let people: Visitors;
let desk: Page;
let needId: string;
/** Four shortlisted startups, best first. */
let startups: readonly [string, string, string, string];

beforeAll(async () => {
  [stack, browser] = await Promise.all([startDemo(), openBrowser()]);
  people = visitors(browser, stack);
  desk = await people.signIn('facilitator', { permissions: ['clipboard-read', 'clipboard-write'] });
  const found = await shortlisted(desk, 4);
  needId = found.needId;
  const [first = '', second = '', third = '', fourth = ''] = found.matches.map(
    (match) => match.profile.organisation.name,
  );
  startups = [first, second, third, fourth];
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('a new file holds what is shortlisted; its order is changed by keyboard and by mouse', async () => {
  const [first, second, third, fourth] = startups;
  await prepare(desk);
  expect(await chosen(desk)).toEqual([first, second, third, fourth]);
  await desk.getByRole('button', { name: `Retirer ${fourth}` }).click();
  await desk.getByRole('button', { name: `Ajouter ${fourth}` }).waitFor();

  await desk.getByRole('button', { name: `Monter ${third}` }).focus();
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('Enter');
  expect(await chosen(desk)).toEqual([third, first, second]);
  expect(await desk.locator(':focus').getAttribute('aria-label')).toBe(`Descendre ${third}`);

  await drag(desk, { from: third, onto: second });
  expect(await chosen(desk)).toEqual([first, second, third]);
  await drag(desk, { from: second, onto: first });
  expect(await chosen(desk)).toEqual([second, first, third]);
  expect(await axeFindings(desk)).toEqual([]);
});

test('on a phone, the same buttons are tapped', async () => {
  const [first, second, third, fourth] = startups;
  const phone = await people.signIn('facilitator', PHONE);
  await prepare(phone);
  await phone.getByRole('button', { name: `Descendre ${first}` }).tap();
  await phone.getByRole('button', { name: `Monter ${fourth}` }).tap();
  expect(await chosen(phone)).toEqual([second, first, fourth, third]);
  expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(390);
  expect(await axeFindings(phone)).toEqual([]);
  await phone.context().close();
});

test('what is written lasts through a reload, and is saved with the file', async () => {
  const [first, second, third] = startups;
  const note = desk.getByLabel(`Votre mot sur ${first}`);
  await note.fill('Vue à l’atelier le 12 novembre.');
  await desk.getByLabel('Message au porteur et à ses collègues').fill('Dites-nous qui rencontrer.');
  await desk.reload();
  await desk.getByText(/^Repris là où vous en étiez/).waitFor();
  expect(await note.inputValue()).toBe('Vue à l’atelier le 12 novembre.');
  await desk.getByRole('button', { name: 'Enregistrer le dossier' }).click();

  const file = desk.getByRole('list', { name: 'Startups du dossier' });
  await file.getByRole('heading', { name: `1. ${second}` }).waitFor();
  expect(await file.getByRole('heading').allTextContents()).toEqual([`1. ${second}`, `2. ${first}`, `3. ${third}`]);
  expect(await file.getByText('Aucun avis pour l’instant').count()).toBe(3);
  await file.getByText('Vue à l’atelier le 12 novembre.').waitFor();
  expect(await startOfPdf(desk, 'Ouvrir le PDF')).toBe('%PDF-');
  expect(await axeFindings(desk)).toEqual([]);
});

test('the link is made, copied, shown only once, and closed', async () => {
  await desk.getByRole('button', { name: 'Créer le lien' }).click();
  const address = await desk.getByLabel('Adresse du dossier').inputValue();
  expect(address).toMatch(/\/dossier\/[\w-]{43}$/);
  await desk.getByText(/^Le lien est ouvert jusqu’au/).waitFor();
  await desk.getByRole('button', { name: 'Copier le lien' }).click();
  await desk.getByRole('button', { name: 'Lien copié' }).waitFor();
  expect(await desk.evaluate('navigator.clipboard.readText()')).toBe(address);
  expect(await axeFindings(desk)).toEqual([]);

  await desk.reload();
  await desk.getByText(/^Le lien est ouvert jusqu’au/).waitFor();
  expect(await desk.getByLabel('Adresse du dossier').count()).toBe(0);
  await desk.getByRole('button', { name: 'Fermer le lien…' }).click();
  await desk.getByRole('button', { name: 'Fermer le lien maintenant' }).click();
  await desk
    .getByRole('region', { name: /^Lien pour/ })
    .getByText('Le lien est fermé.')
    .waitFor();
  expect(people.broken).toEqual([]);
});

async function prepare(page: Page): Promise<void> {
  await page.goto(`${stack.url}/needs/${needId}`);
  await page.getByRole('button', { name: 'Préparer le dossier' }).click();
  await page.getByRole('heading', { name: 'Dans le dossier (4)' }).waitFor();
}

/** The startups in the form, in their order. */
async function chosen(page: Page): Promise<readonly string[]> {
  const buttons = await page.getByRole('button', { name: /^Retirer / }).all();
  const labels = await Promise.all(buttons.map((button) => button.getAttribute('aria-label')));
  return labels.map((label) => label?.replace('Retirer ', '') ?? '');
}

/** Takes a startup by its handle and lets it go on the handle of another. */
async function drag(page: Page, { from, onto }: { from: string; onto: string }): Promise<void> {
  const handle = (startup: string): Locator =>
    page
      .getByRole('listitem')
      .filter({ hasText: `Votre mot sur ${startup}` })
      .getByTitle('Glisser pour changer l’ordre');
  // The mouse reaches only what is in sight.
  await handle(onto).scrollIntoViewIfNeeded();
  await handle(from).scrollIntoViewIfNeeded();
  const [start, end] = [await handle(from).boundingBox(), await handle(onto).boundingBox()];
  if (start === null || end === null) throw new Error('there is no row to drag');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 12 });
  await page.mouse.up();
}
