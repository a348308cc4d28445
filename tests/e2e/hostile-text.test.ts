import type { NeedFull, Profile, SharedLink, ShortlistFile } from '@navette/contracts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Stack } from '../support/stack.ts';
import { axeFindings, openBrowser } from './support/browser.ts';
import { startDemo } from './support/demo.ts';
import { fillAll, misfits } from './support/fits.ts';
import { change, named, read, shortlisted, write } from './support/network.ts';
import { type Visitors, visitors } from './support/visitors.ts';

/** A narrow telephone, in German, whose words are the longest. */
const NARROW = { viewport: { width: 320, height: 640 } } as const;
const COMPOUND = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
/** An apostrophe, an ampersand, markup, words from right to left with and without their marks, one long word. */
const HOSTILE = `L’atelier d'Élise & <b>Cie</b> \u202eסדנה\u202c \u200fورشة\u200f ${COMPOUND}`;
const LONG = `${HOSTILE} ${'x'.repeat(600)} `.repeat(10).slice(0, 5_000);

let stack: Stack;
let browser: Browser;
let people: Visitors;
let desk: Page;
let introductionId: string;
let needId: string;
let dossier: string;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startDemo(), openBrowser()]);
  people = visitors(browser, stack);
  desk = await people.signIn('facilitator', NARROW);
  introductionId = await named(desk);
  ({ needId } = await hostileNeed());
  await write(desk, `/introductions/${introductionId}/messages`, { text: LONG });
  await write(desk, `/introductions/${introductionId}/meetings`, {
    startsAt: '2027-01-12T09:00:00Z',
    endsAt: '2027-01-12T10:00:00Z',
    timeZone: 'Europe/Paris',
    place: LONG.slice(0, 500),
    description: LONG.slice(0, 4_000),
    attendees: [{ email: `${'a'.repeat(60)}@${'b'.repeat(60)}.example`, name: HOSTILE }],
  });
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

/** A need of the demo whose words are hostile, and a file of startups about it that has a link. */
async function hostileNeed(): Promise<{ needId: string }> {
  const { needId: id, matches } = await shortlisted(desk, 2);
  const items = matches.map((match) => ({ matchId: match.id, note: LONG.slice(0, 1_000) }));
  const file = await write<ShortlistFile>(desk, `/needs/${id}/shortlists`, {
    items,
    message: LONG.slice(0, 2_000),
    language: 'fr',
  });
  const shared = await write<SharedLink>(desk, `/shortlists/${file.id}/share`, { version: file.version, days: 30 });
  dossier = `/dossier/${shared.token}`;
  const { version } = await read<NeedFull>(desk, `/needs/${id}`);
  await change<NeedFull>(desk, `/needs/${id}`, {
    version,
    title: `${HOSTILE} ${'y'.repeat(200)}`.slice(0, 200),
    description: LONG,
    decisionMaker: HOSTILE.slice(0, 120),
  });
  return { needId: id };
}

async function fits(page: Page, path: string): Promise<void> {
  await page.goto(stack.url + path);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await misfits(page), path).toEqual([]);
}

test('pages show hostile texts whole on a narrow screen', async () => {
  for (const path of [`/needs/${needId}`, `/introductions/${introductionId}`, '/needs']) await fits(desk, path);
  const owner = await people.signIn('owner', NARROW);
  await fits(owner, `/needs/${needId}`);
  const reader = await people.open(NARROW);
  await fits(reader, dossier);
  await fits(reader, `${dossier}?lang=de`);
  await owner.context().close();
  await reader.context().close();
});

test('every field of a member takes five thousand hostile characters, says what it leaves out, and stays in its place', async () => {
  const owner = await people.signIn('owner', NARROW);
  for (const path of ['/needs/new', '/me', `/needs/${needId}?edit=true`]) {
    await fits(owner, path);
    expect(await fillAll(owner, LONG), path).toBeGreaterThan(0);
    expect(await misfits(owner), path).toEqual([]);
  }
  await owner.context().close();

  const startup = await people.signIn('startup', NARROW);
  await fits(startup, '/profile');
  expect(await fillAll(startup, LONG)).toBeGreaterThan(3);
  expect(await misfits(startup)).toEqual([]);
  await startup.context().close();
});

test('every field of a facilitator’s introduction takes them too, and a mistake is told at its field', async () => {
  await fits(desk, `/introductions/${introductionId}`);
  for (const name of ['Convoquer un rendez-vous…', 'Noter un résultat…']) {
    await desk.getByRole('button', { name }).click();
  }
  expect(await fillAll(desk, LONG)).toBeGreaterThan(5);
  await desk.getByRole('button', { name: 'Envoyer les invitations' }).click();
  await desk.getByText('Indiquez une adresse complète, https://…').waitFor();
  const wrong = desk.locator('[aria-invalid=true]');
  expect(await wrong.count()).toBeGreaterThan(0);
  for (const field of await wrong.all()) expect(await field.getAttribute('aria-describedby')).toContain('error');
  expect(await misfits(desk)).toEqual([]);
  expect(await axeFindings(desk)).toEqual([]);
});

test('who has no account can write as much, and is told what a field leaves out', async () => {
  const reader = await people.open(NARROW);
  await fits(reader, dossier);
  await reader
    .getByRole('button', { name: /^Question/ })
    .first()
    .click();
  const name = reader.getByLabel('Votre nom');
  await name.focus();
  await reader.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', 'x'.repeat(121));
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, clipboardData }));
  })()`);
  await reader.getByText('Tout n’a pas tenu dans ce champ').waitFor();
  expect(await fillAll(reader, LONG)).toBeGreaterThan(1);
  expect(await misfits(reader)).toEqual([]);
  expect((await name.inputValue()).length).toBe(120);
  await fits(reader, '/sign-in');
  expect(await fillAll(reader, LONG)).toBeGreaterThan(0);
  await reader.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await reader.locator('[aria-invalid=true]').first().waitFor();
  expect(await misfits(reader)).toEqual([]);
  await reader.context().close();
  expect(people.broken).toEqual([]);
});

test('a startup whose words are hostile is shown whole', async () => {
  const startup = await people.signIn('startup', NARROW);
  const { items } = await read<{ items: Profile[] }>(startup, '/profiles?limit=1');
  const [own] = items;
  if (own === undefined) throw new Error('the demo’s startup has no profile');
  await change(startup, `/profiles/${own.id}`, {
    version: own.version,
    title: `${HOSTILE} ${'z'.repeat(200)}`.slice(0, 200),
    description: LONG,
  });
  for (const path of ['/profile', '/opportunities']) await fits(startup, path);
  await startup.context().close();
});
