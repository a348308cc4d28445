import type { Introduction, Match, NeedFull, ShortlistFile } from '@navette/contracts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventually } from '../support/eventually.ts';
import { startMailServer, type TestMailServer, tokenIn } from '../support/mail-server.ts';
import type { Stack } from '../support/stack.ts';
import { axeFindings, openBrowser } from './support/browser.ts';
import { startDemo } from './support/demo.ts';
import { read, write } from './support/network.ts';
import { PHONE, type Visitors, visitors } from './support/visitors.ts';

// Steps of one journey, by the links of mails alone: each begins where the one before ended.
const TITLE = 'Contrôle visuel de tricots en sortie de métier';
const OWNER = 'odile@delattre.example';
const MARKS = 'marie@delattre.example';
const ASKED = 'yann@startup.example';

let post: TestMailServer;
let stack: Stack;
let browser: Browser;
let people: Visitors;
let desk: Page;
let need: NeedFull;

beforeAll(async () => {
  post = await startMailServer();
  [stack, browser] = await Promise.all([startDemo({ smtpUrl: post.url }), openBrowser()]);
  people = visitors(browser, stack);
  desk = await people.signIn('facilitator');
  const { items } = await read<{ items: NeedFull[] }>(desk, '/needs?limit=100');
  const owner = items.find((one) => one.organisation.name === 'Textiles Delattre');
  const draft = await write<NeedFull>(desk, '/needs', {
    organisationId: owner?.organisation.id,
    title: TITLE,
    description:
      'Contrôle visuel par caméra, détection de défauts de tissage en ligne. Chez Textiles Delattre, joignable à odile@delattre.example, nos opérateurs repèrent les défauts à l’œil.',
    language: 'fr',
    budget: { minimum: 20_000, maximum: 50_000 },
  });
  need = await write<NeedFull>(desk, `/needs/${draft.id}/submit`, {
    version: draft.version,
    askOwner: { name: 'Odile Delattre', email: OWNER, language: 'fr' },
  });
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
  await post?.close();
});

async function follow(page: Page, address: string, words?: string): Promise<void> {
  await page.goto(`${stack.url}/link#${tokenIn(await post.mailTo(address, words))}`);
}

test('an owner reads what a startup will see, sends it back, then says it is good to go', async () => {
  const phone = await people.open(PHONE);
  await follow(phone, OWNER);
  await phone.getByRole('heading', { name: TITLE, level: 1 }).waitFor();
  expect(await phone.title()).toBe('Votre réponse · Navette');
  expect(await phone.locator('mark').allTextContents()).toContain(OWNER);
  await phone.getByText('Avant de se dire intéressée').waitFor();
  for (const stage of ['Après son engagement de confidentialité', 'Après votre choix']) {
    await phone.locator('summary', { hasText: stage }).tap();
  }
  await phone.getByText('Fiche avec le nom').waitFor();
  expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(390);
  expect(await axeFindings(phone)).toEqual([]);

  await phone.getByRole('button', { name: 'Plus tard' }).tap();
  await phone.getByText(/^Rien n’est envoyé, rien n’est montré\. Ce lien reste ouvert jusqu’au/).waitFor();
  expect((await read<NeedFull>(desk, `/needs/${need.id}`)).state).toBe('awaiting_approval');

  await phone.getByRole('button', { name: 'À corriger' }).tap();
  await phone.getByLabel('Que faut-il corriger ?').fill('Retirez mon adresse.');
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Renvoyer à corriger' }).tap();
  await phone.getByText('Le serveur ne répond pas').waitFor();
  expect(await phone.getByLabel('Que faut-il corriger ?').inputValue()).toBe('Retirez mon adresse.');
  await phone.context().setOffline(false);
  await phone.getByRole('button', { name: 'Revenir' }).tap();

  // The same link once more, in another tab: what was said by the first is what both tell.
  const again = await phone.context().newPage();
  await again.goto(phone.url());
  const late = again.getByRole('button', { name: 'Bon pour diffusion' });
  await late.waitFor();
  await phone.getByRole('button', { name: 'Bon pour diffusion' }).tap();
  await phone.getByRole('heading', { name: 'C’est noté : bon pour diffusion', level: 1 }).waitFor();
  expect(await axeFindings(phone)).toEqual([]);
  expect((await read<NeedFull>(desk, `/needs/${need.id}`)).state).toBe('published');
  await late.tap();
  await again.getByRole('heading', { name: 'C’est noté : bon pour diffusion', level: 1 }).waitFor();
  expect((await read<NeedFull>(desk, `/needs/${need.id}`)).state).toBe('published');
  await phone.context().close();
});

test('a startup says on a phone that it is interested, under its undertaking, and reads the card', async () => {
  const match = await eventually('a match', async () => {
    const { items } = await read<{ items: Match[] }>(desk, `/needs/${need.id}/matches`);
    return items.find((one) => one.profile.organisation.name === 'Visiotex');
  });
  await write(desk, `/matches/${match.id}/shortlist`, { version: match.version });
  await write(desk, `/matches/${match.id}/propose`, {
    to: [{ name: 'Yann Oui', email: ASKED, language: 'de' }],
  });
  const phone = await people.open(PHONE);
  await follow(phone, ASKED);
  await phone.getByRole('heading', { name: 'Ist dieser Bedarf etwas für Sie?', level: 1 }).waitFor();
  expect(await phone.locator('html').getAttribute('lang')).toBe('de');
  expect(await phone.getByText(TITLE).count()).toBe(0);
  expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(390);
  expect(await axeFindings(phone)).toEqual([]);

  await phone.getByRole('button', { name: 'Interessiert: Karte zeigen' }).tap();
  await phone.getByText(/^Kreuzen Sie das Kästchen an/).waitFor();
  await phone.getByLabel(/^Ich gebe diese Erklärung/).check();
  await phone.getByRole('button', { name: 'Interessiert: Karte zeigen' }).tap();
  await phone.getByRole('heading', { name: 'Vermerkt: Sie sind interessiert', level: 1 }).waitFor();
  await phone.getByText(TITLE).waitFor();
  expect(await axeFindings(phone)).toEqual([]);
  await phone.context().close();
});

test('the facilitator asks another startup from the desk, and says whom to write to where nobody is known', async () => {
  const { items } = await read<{ items: Match[] }>(desk, `/needs/${need.id}/matches`);
  const others = items.filter((one) => one.state === 'suggested' && one.profile.organisation.name !== 'Visiotex');
  const known = await Promise.all(
    others.map((one) => read<{ items: unknown[] }>(desk, `/contacts?organisationId=${one.profile.organisation.id}`)),
  );
  const open = others.find((_, index) => known[index]?.items.length === 0);
  if (open === undefined) throw new Error('no startup was found of which nobody is known');
  await write(desk, `/matches/${open.id}/shortlist`, { version: open.version });
  await desk.goto(`${stack.url}/desk?need=${need.id}&match=${open.id}&show=shortlisted`);
  const { name } = open.profile.organisation;
  await desk.getByRole('button', { name: `Demander à ${name}` }).click();
  await desk.getByLabel('Nom de la personne').fill('Nora Non');
  await desk.getByLabel('Son adresse e-mail').fill('nora@startup.example');
  expect(await axeFindings(desk)).toEqual([]);
  await desk.getByRole('button', { name: `Demander à ${name}` }).click();
  await desk.getByText(/^C’est demandé à/).waitFor();
  const phone = await people.open(PHONE);
  await follow(phone, 'nora@startup.example');
  await phone.getByRole('button', { name: 'Pas pour nous' }).tap();
  expect(await axeFindings(phone)).toEqual([]);
  await phone.getByRole('button', { name: 'Pas disponibles en ce moment' }).tap();
  await phone.getByRole('heading', { name: 'C’est noté : ce n’est pas pour vous', level: 1 }).waitFor();
  await phone.context().close();
});

test('an owner marks a shortlist by link, all at once', async () => {
  const { items } = await read<{ items: Match[] }>(desk, `/needs/${need.id}/matches?state=shortlisted`);
  const file = await write<ShortlistFile>(desk, `/needs/${need.id}/shortlists`, {
    items: items.map(({ id }) => ({ matchId: id, note: null })),
    message: null,
    language: 'fr',
  });
  await write(desk, `/shortlists/${file.id}/send`, { to: [{ name: 'Odile Delattre', email: MARKS }] });
  const phone = await people.open(PHONE);
  await follow(phone, MARKS);
  await phone.getByRole('heading', { name: 'Votre avis sur ces startups', level: 1 }).waitFor();
  await phone.getByRole('button', { name: 'Envoyer mes avis' }).tap();
  await phone.getByText('Donnez votre avis sur une startup au moins.').waitFor();
  await phone.getByRole('button', { name: 'Question', exact: true }).first().tap();
  await phone.getByLabel('Votre question').fill('Et les jacquards ?');
  await phone.reload();
  expect(await phone.getByLabel('Votre question').inputValue()).toBe('Et les jacquards ?');
  expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(390);
  expect(await axeFindings(phone)).toEqual([]);
  await phone.getByRole('button', { name: 'Envoyer mes avis' }).tap();
  await phone.getByRole('heading', { name: 'C’est noté : vos avis sont transmis', level: 1 }).waitFor();
  await phone.context().close();
});

test('the owner chooses, and the startup reads by its old link who it is', async () => {
  const page = await people.open();
  await follow(page, OWNER, 'intéress');
  await page.getByRole('heading', { name: 'Qui voulez-vous rencontrer ?', level: 1 }).waitFor();
  await page.getByRole('button', { name: 'Envoyer mes réponses' }).click();
  await page.getByText('Répondez au moins pour une startup.').waitFor();
  await page.getByLabel('Pas celle-ci').check();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Choisir', { exact: true }).check();
  await page.getByRole('button', { name: 'Envoyer mes réponses' }).click();
  await page.getByRole('heading', { name: 'C’est noté : votre choix est transmis', level: 1 }).waitFor();

  await follow(page, ASKED, 'Bedarf');
  await page.getByText('Textiles Delattre').first().waitFor();
  expect(await axeFindings(page)).toEqual([]);

  const { items } = await read<{ items: Introduction[] }>(desk, `/introductions?needId=${need.id}`);
  const chosen = items.find((one) => one.startup.name === 'Visiotex');
  await desk.goto(`${stack.url}/introductions/${chosen?.id}`);
  await desk.getByText('Textiles Delattre et Visiotex').waitFor();
  expect(await axeFindings(desk)).toEqual([]);
  const startup = await people.signIn('startup');
  await startup.goto(`${stack.url}/introductions/${chosen?.id}`);
  await startup.getByRole('heading', { name: 'L’entreprise vous a choisis' }).waitFor();
  await startup.getByText('Odile Delattre').waitFor();
  expect(await axeFindings(startup)).toEqual([]);
  await startup.context().close();
});

test('somebody invited makes an account and signs in', async () => {
  await write(desk, '/invitations', { email: 'nina@delattre.example', name: 'Nina Neuve' });
  const page = await people.open();
  await follow(page, 'nina@delattre.example');
  await page.getByRole('heading', { name: 'Votre compte Navette', level: 1 }).waitFor();
  await page.getByLabel('Choisissez un mot de passe').fill('trop court');
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  await page.getByText('Il manque des caractères : douze au moins.').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel('Choisissez un mot de passe').fill('une phrase à moi seule');
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  await page.getByRole('link', { name: 'Se connecter' }).click();
  await page.getByLabel('Adresse e-mail').fill('nina@delattre.example');
  await page.getByLabel('Mot de passe', { exact: true }).fill('une phrase à moi seule');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Besoins', level: 1 }).waitFor();
});

test('a link that opens nothing says so', async () => {
  const page = await people.open();
  await page.goto(`${stack.url}/link#nothing`);
  await page.getByRole('heading', { name: 'Ce lien n’ouvre plus rien' }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(`${stack.url}/link`);
  await page.getByRole('heading', { name: 'Ce lien n’ouvre plus rien' }).waitFor();
  expect(people.broken).toEqual([]);
});
