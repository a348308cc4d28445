import type { Introduction, Match, NeedFull } from '@navette/contracts';
import { DEMO_PASSWORD, DEMO_PEOPLE } from '@navette/infra/seed/people.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import type { Stack } from '../support/stack.ts';
import { axeFindings, openBrowser } from './support/browser.ts';
import { startDemo } from './support/demo.ts';
import { focused, press, tabTo, typeInto } from './support/keyboard.ts';
import { read, write } from './support/network.ts';
import { type Visitors, visitors } from './support/visitors.ts';

// What each of the five people comes for, by the keyboard alone; axe looks at every page on the way.
let stack: Stack;
let browser: Browser;
let people: Visitors;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startDemo(), openBrowser()]);
  people = visitors(browser, stack);
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

/** Opens the product as a visitor, and comes in by the keyboard. */
async function comeIn(key: string): Promise<Page> {
  const page = await people.open();
  await page.goto(stack.url);
  await page.getByRole('heading', { name: 'Navette, en clair', level: 1 }).waitFor();
  await press(page, page.getByRole('link', { name: 'Se connecter' }));
  await page.getByRole('heading', { name: 'Se connecter', level: 1 }).waitFor();
  await typeInto(page, page.getByLabel('Adresse e-mail'), DEMO_PEOPLE.find((one) => one.key === key)?.email ?? '');
  await typeInto(page, page.getByLabel('Mot de passe', { exact: true }), DEMO_PASSWORD);
  await page.keyboard.press('Enter');
  return page;
}

/** Waits for a page by its heading, which has the focus, and lets axe look at it. */
async function arrive(page: Page, heading: string | RegExp): Promise<void> {
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
  await eventually('the heading to have the focus', async () => (await focused(page)) === 'H1' || undefined);
  expect(await axeFindings(page)).toEqual([]);
}

test('a visitor reads what it is, what is published, and how accessible it is', async () => {
  const page = await people.open();
  await page.goto(stack.url);
  await page.getByRole('heading', { name: 'Les chiffres du réseau' }).waitFor();
  await page.getByRole('heading', { name: 'Des besoins ouverts à tous' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await press(page, page.getByRole('link', { name: 'Accessibilité' }));
  await arrive(page, 'Accessibilité');
  await page.goBack();
  await press(page, page.getByRole('link', { name: 'Vos données' }));
  await arrive(page, 'Vos données');
  await page.context().close();
});

test('an owner tells a need in one box, and hands it in for review', async () => {
  const page = await comeIn('owner');
  await arrive(page, 'Besoins');
  await press(page, page.getByRole('link', { name: 'Écrire un besoin' }));
  await typeInto(
    page,
    page.getByLabel('Votre besoin'),
    'Nos tissus ont des trous. Une vision industrielle doit les détecter en ligne, à 40 m/min.',
  );
  await page.getByText(/^Environ/).waitFor();
  await press(page, page.getByRole('button', { name: 'Continuer vers la fiche' }));
  await page.waitForURL(/\/needs\/[0-9a-f-]{36}$/);
  expect(await axeFindings(page)).toEqual([]);
  await press(page, page.getByRole('button', { name: 'Envoyer à mon référent' }));
  await page.locator('[data-panel-title]').waitFor();
  const needId = new URL(page.url()).pathname.split('/').at(-1);
  await eventually('the need to wait for its review', async () =>
    (await read<NeedFull>(page, `/needs/${needId}`)).state === 'awaiting_approval' ? true : undefined,
  );
  expect(await axeFindings(page)).toEqual([]);
  await page.context().close();
});

test('a startup finds who waits for its answer, reads for and against, and is interested', async () => {
  const desk = await people.signIn('facilitator');
  const { items: asked } = await read<{ items: Introduction[] }>(desk, '/introductions?limit=100');
  const known = new Set(asked.filter(({ startup }) => startup.name === 'Visiotex').map(({ need }) => need.id));
  const match = await eventually('a match that nobody decided on', async () => {
    const { items: needs } = await read<{ items: NeedFull[] }>(desk, '/needs?limit=100&state=published');
    for (const need of needs) {
      if (known.has(need.id)) continue;
      const { items } = await read<{ items: Match[] }>(desk, `/needs/${need.id}/matches?state=suggested`);
      const found = items.find((one) => one.profile.organisation.name === 'Visiotex');
      if (found !== undefined) return found;
    }
    return undefined;
  });
  await write(desk, `/matches/${match.id}/shortlist`, { version: match.version });
  await write(desk, `/matches/${match.id}/propose`, { to: [{ name: 'Samir', email: 'samir@visiotex.example' }] });
  await desk.context().close();

  const page = await comeIn('startup');
  await arrive(page, 'Opportunités');
  // It has two profiles, of which either may have been asked.
  await press(page, page.getByRole('link', { name: match.profile.title, exact: true }));
  await press(page, page.getByRole('link', { name: 'Répondre : intéressés, ou pas pour vous' }));
  const yes = page.getByRole('button', { name: 'Intéressés : montrer la fiche' });
  await yes.waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await tabTo(page, page.getByLabel(/^Je prends cet engagement/));
  await page.keyboard.press('Space');
  await press(page, yes);
  await page.getByRole('heading', { name: 'Messages' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await typeInto(page, page.getByLabel(/^Votre question/), 'Quelle est la largeur des rouleaux ?');
  await press(page, page.getByRole('button', { name: 'Envoyer', exact: true }));
  await page.getByRole('log').getByText('Quelle est la largeur des rouleaux ?').waitFor();
  await page.context().close();
});

test('a programme lead reads the figure on the wall, and opens the list behind a figure', async () => {
  const page = await comeIn('facilitator');
  await arrive(page, 'Ma journée');
  await press(page, page.getByRole('link', { name: 'Chiffres' }));
  await arrive(page, 'Chiffres');
  await page.getByText(/^Sur dix besoins publiés il y a six mois/).waitFor();
  await press(page, page.getByRole('link', { name: /^Publiés/ }));
  await page.getByRole('heading', { name: 'Les besoins derrière ce chiffre' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.context().close();
});

test('an administrator invites, sets, looks at every page, and verifies the audit log', async () => {
  const page = await comeIn('admin');
  await arrive(page, 'Ma journée');
  await page.goto(`${stack.url}/admin`);
  for (const tab of [
    'Personnes',
    'Demandes',
    'Échéances et règles',
    'Clés d’API',
    'Mots',
    'Poids',
    'Données personnelles',
    'Travaux',
  ]) {
    await press(page, page.getByRole('link', { name: tab, exact: true }));
    await page.getByRole('heading', { name: tab, level: 2 }).waitFor();
    expect(await axeFindings(page), tab).toEqual([]);
  }
  await press(page, page.getByRole('link', { name: 'Invitations', exact: true }));
  await typeInto(page, page.getByLabel('Nom', { exact: true }), 'Nora Neuve');
  await typeInto(page, page.getByLabel('E-mail', { exact: true }), 'nora@neuve.example');
  await press(page, page.getByRole('button', { name: 'Envoyer l’invitation' }));
  await page.getByText('nora@neuve.example').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await press(page, page.getByRole('link', { name: 'Journal d’audit', exact: true }));
  await press(page, page.getByRole('button', { name: 'Vérifier le journal' }));
  await page.getByText(/^Le journal est intact/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  for (const path of ['/duplicates', '/imports', '/search?q=tissu', '/me', '/introductions', '/tracking']) {
    await page.goto(stack.url + path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await axeFindings(page), path).toEqual([]);
  }
  expect(people.broken).toEqual([]);
});
