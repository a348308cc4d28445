import type { SharedLink, ShortlistFile } from '@navette/contracts';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import type { Stack } from '../support/stack.ts';
import { axeFindings, openBrowser } from './support/browser.ts';
import { startDemo } from './support/demo.ts';
import { NEED, read, shortlisted, startOfPdf, write } from './support/network.ts';
import { PHONE, type Visitors, visitors } from './support/visitors.ts';

const QUESTION = 'Peuvent-ils travailler sur des armures foncées ?';

// Steps of one journey: each begins where the one before ended.
let stack: Stack;
let browser: Browser;
let people: Visitors;
let desk: Page;
let phone: Page;
let file: ShortlistFile;
/** Startups of the file in the order of its pages. */
let startups: readonly string[];
let address: string;
/** Everything but reads that the visitor's browser sent. */
const writes: string[] = [];

beforeAll(async () => {
  [stack, browser] = await Promise.all([startDemo(), openBrowser()]);
  people = visitors(browser, stack);
  desk = await people.signIn('facilitator');
  const { needId, matches } = await shortlisted(desk, 3);
  startups = matches.map((match) => match.profile.organisation.name);
  const items = matches.map(({ id }, n) => ({ matchId: id, note: n === 1 ? 'Vue le 12 novembre.' : null }));
  const message = 'Dites-nous avant vendredi qui rencontrer.';
  const made = await write<ShortlistFile>(desk, `/needs/${needId}/shortlists`, { items, message, language: 'fr' });
  const link = { version: made.version, days: 30 };
  const shared = await write<SharedLink>(desk, `/shortlists/${made.id}/share`, link);
  file = shared.shortlist;
  address = `${stack.url}/dossier/${shared.token}`;
  await desk.goto(`${stack.url}/needs/${needId}`);
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

test('a colleague opens it on a phone without an account, and that writes nothing', async () => {
  phone = await people.open(PHONE);
  phone.on('request', (request) => {
    if (request.method() !== 'GET') writes.push(request.url());
  });
  await phone.goto(address);
  await phone.getByRole('heading', { name: NEED, level: 1 }).waitFor();
  expect(await phone.title()).toBe('Dossier de présélection · Navette');
  expect(await phone.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  expect(await phone.locator('meta[name=referrer]').getAttribute('content')).toBe('no-referrer');
  expect(await phone.getByRole('article').getByRole('heading', { level: 3 }).allTextContents()).toEqual(startups);
  expect(await phone.getByText('Personne n’a encore donné d’avis.').count()).toBe(3);
  await phone.getByText('Dites-nous avant vendredi qui rencontrer.').waitFor();
  await card(1).getByText('Vue le 12 novembre.').waitFor();
  expect(await startOfPdf(phone, 'Télécharger le PDF')).toBe('%PDF-');
  expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(390);
  expect(await axeFindings(phone)).toEqual([]);
  expect(writes).toEqual([]);
});

test('they answer go, no-go and a question; the name is asked once', async () => {
  await press(0, 'Go');
  await card(0).getByRole('button', { name: 'Répondre go' }).tap();
  await card(0)
    .getByText(/^Indiquez votre nom/)
    .waitFor();
  expect(await axeFindings(phone)).toEqual([]);
  await card(0).getByLabel('Votre nom').fill('Paul Martin');
  await phone.keyboard.press('Enter');
  await card(0).getByText('Paul Martin (vous)').waitFor();

  await press(1, 'No-go');
  await card(1).getByText('Paul Martin (vous)').waitFor();

  await press(2, 'Question');
  await card(2).getByRole('button', { name: 'Poser la question' }).tap();
  await card(2)
    .getByText(/^Écrivez votre question/)
    .waitFor();
  await card(2).getByLabel('Votre question').fill(QUESTION);
  await card(2).getByRole('button', { name: 'Poser la question' }).tap();
  await card(2).getByText('Paul Martin (vous)').waitFor();
  expect(await pressed()).toEqual(['Go', 'No-go', 'Question']);
  expect(writes).toHaveLength(3);
  expect(await axeFindings(phone)).toEqual([]);
});

test('the facilitator and the owner see the answers as they come, by startup and by name', async () => {
  const list = desk.getByRole('list', { name: 'Startups du dossier' });
  const line = (n: number) =>
    list.getByRole('listitem').filter({ has: desk.getByRole('heading', { name: startups[n] ?? '' }) });
  await line(2).getByText(QUESTION).waitFor();
  await line(0).getByText('1 go', { exact: true }).waitFor();
  await line(1).getByText('1 no-go', { exact: true }).waitFor();
  await line(2).getByText('1 question', { exact: true }).waitFor();
  expect(await list.getByText(/· Paul Martin ·/).count()).toBe(3);
  expect(await axeFindings(desk)).toEqual([]);

  const owner = await people.signIn('owner');
  await owner.goto(`${stack.url}/needs/${file.needId}`);
  const theirs = owner.getByRole('region', { name: 'Dossier de présélection' });
  await theirs.getByText(QUESTION).waitFor();
  expect(await theirs.getByRole('button').count()).toBe(0);
  expect(await axeFindings(owner)).toEqual([]);

  await press(0, 'No-go');
  await line(0).getByText('1 no-go', { exact: true }).waitFor();
  await line(0).getByText('Un avis précédent').waitFor();
  await theirs.getByText('Un avis précédent').waitFor();
  expect(await pressed()).toEqual(['No-go', 'No-go', 'Question']);
  await owner.context().close();
});

test('another colleague reads it in their own language, and sees what was said', async () => {
  const other = await people.open({ locale: 'de-DE', colorScheme: 'dark' });
  await other.goto(`${address}#3`);
  await other.getByRole('heading', { name: NEED, level: 1 }).waitFor();
  expect(await other.locator('html').getAttribute('lang')).toBe('fr');
  for (const [name, language, tab, question] of [
    ['Deutsch', 'de', 'Vorauswahl', 'Frage'],
    ['Nederlands', 'nl', 'Voorselectie', 'Vraag'],
    ['English', 'en', 'Shortlist file', 'Question'],
  ] as const) {
    await other.locator('header').getByRole('combobox').selectOption(name);
    await other.getByRole('button', { name: question, exact: true }).first().waitFor();
    await eventually(`the page to be called ${tab}`, async () =>
      (await other.title()) === `${tab} · Navette` ? true : undefined,
    );
    expect(await other.locator('html').getAttribute('lang')).toBe(language);
    expect(await other.getByRole('button', { name: question, exact: true }).count()).toBe(3);
    expect(await axeFindings(other)).toEqual([]);
  }
  expect(await other.getByText(/· Paul Martin ·/).count()).toBe(3);
  expect(await other.getByRole('button', { pressed: true }).count()).toBe(0);
  await other.context().close();
});

test('a link that was closed says so calmly, and gives back what was being written', async () => {
  await press(1, 'Question');
  await card(1).getByLabel('Votre question').fill('Et le prix ?');
  const { version } = await read<ShortlistFile>(desk, `/shortlists/${file.id}`);
  await write(desk, `/shortlists/${file.id}/revoke`, { version });

  await card(1).getByRole('button', { name: 'Poser la question' }).tap();
  await phone.getByRole('heading', { name: 'Ce lien n’ouvre plus rien' }).waitFor();
  await phone.getByText('Et le prix ?').waitFor();
  expect(await axeFindings(phone)).toEqual([]);
  await phone.goto(address);
  await phone.getByRole('heading', { name: 'Ce lien n’ouvre plus rien' }).waitFor();
  expect(people.broken).toEqual([]);
});

function card(n: number): Locator {
  return phone.getByRole('article', { name: startups[n] ?? '' });
}

async function press(n: number, answer: 'Go' | 'No-go' | 'Question'): Promise<void> {
  await card(n).getByRole('button', { name: answer, exact: true }).tap();
}

/** What the visitor's own answers are, by startup. */
async function pressed(): Promise<readonly (string | null)[]> {
  return Promise.all([0, 1, 2].map((n) => card(n).getByRole('button', { pressed: true }).textContent()));
}
