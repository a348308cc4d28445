import { TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startMailServer, type TestMailServer } from '../support/mail-server.ts';
import type { Stack } from '../support/stack.ts';
import { axeFindings, openBrowser } from './support/browser.ts';
import { facilitator, startDemo } from './support/demo.ts';
import { PHONE, type Visitors, visitors } from './support/visitors.ts';

// Steps of one journey: each begins where the one before ended.
const { email, password } = facilitator();
const NEXT = 'une phrase que moi seule connais';

let post: TestMailServer;
let stack: Stack;
let browser: Browser;
let people: Visitors;
let desk: Page;
let app: TOTP;
let backupCode: string;

beforeAll(async () => {
  post = await startMailServer();
  [stack, browser] = await Promise.all([startDemo({ smtpUrl: post.url }), openBrowser()]);
  people = visitors(browser, stack);
});

afterAll(async () => {
  await browser?.close();
  await stack?.stop();
  await post?.close();
});

/** Where a mail's link of coming in leads here. */
async function mailed(words: string): Promise<string> {
  const { text } = await post.mailTo(email, words);
  const [path] = new RegExp(`${words}#token=[\\w-]+`).exec(text) ?? [];
  if (path === undefined) throw new Error(`no link to ${words} in: ${text}`);
  return stack.url + path;
}

test('somebody without their password gets a link on their phone, which signs in by a click', async () => {
  const phone = await people.open(PHONE);
  await phone.goto(`${stack.url}/sign-in`);
  await phone.getByRole('button', { name: 'Recevoir un lien par e-mail' }).tap();
  await phone.getByText('Indiquez d’abord votre adresse e-mail ci-dessus.').waitFor();
  await phone.getByLabel('Adresse e-mail').fill(email);
  await phone.getByRole('button', { name: 'Recevoir un lien par e-mail' }).tap();
  await phone.getByText('Regardez vos messages').waitFor();
  expect(await phone.evaluate('document.documentElement.scrollWidth')).toBe(390);
  expect(await axeFindings(phone)).toEqual([]);
  await phone.goto(await mailed('/sign-in/link'));
  await phone.getByRole('heading', { name: 'Plus qu’un geste', level: 1 }).waitFor();
  expect(await axeFindings(phone)).toEqual([]);
  await phone.getByRole('button', { name: 'Se connecter' }).tap();
  await phone.getByRole('link', { name: 'À relire', exact: true }).waitFor();
  await phone.goto(await mailed('/sign-in/link'));
  await phone.getByRole('button', { name: 'Se connecter' }).tap();
  await phone.getByText('Ce lien ne sert plus').waitFor();
  expect(await axeFindings(phone)).toEqual([]);
});

test('the account says how often to write, where one is signed in, and sets up a second factor', async () => {
  desk = await people.signIn('facilitator');
  await desk.goto(`${stack.url}/me/mails`);
  await desk.getByRole('heading', { name: 'Mon compte', level: 1 }).waitFor();
  await desk.getByLabel('Nouvelles').selectOption('weekly');
  await desk.getByText('C’est noté.').waitFor();
  await desk.getByRole('button', { name: 'Déconnecter partout ailleurs' }).click();
  await desk.getByText('C’est fait : la session est fermée.').waitFor();
  expect(await axeFindings(desk)).toEqual([]);

  await desk.getByRole('button', { name: 'Activer le second facteur' }).click();
  await desk.getByLabel('Votre mot de passe, pour confirmer').fill('pas le bon du tout');
  await desk.getByRole('button', { name: 'Continuer' }).click();
  await desk.getByText('Ce mot de passe n’est pas le vôtre').waitFor();
  await desk.getByLabel('Votre mot de passe, pour confirmer').fill(password);
  await desk.getByRole('button', { name: 'Continuer' }).click();
  await desk.getByRole('img', { name: 'Carré à lire avec l’application' }).waitFor();
  expect(await axeFindings(desk)).toEqual([]);
  const said = await desk.getByText(/^Sans appareil photo/).textContent();
  app = new TOTP({ secret: /[A-Z2-7]{16,}/.exec(said ?? '')?.[0] ?? '' });
  await desk.getByLabel('Code de l’application').fill(app.generate());
  await desk.getByRole('button', { name: 'Confirmer ce code' }).click();
  await desk.getByText('Vos codes de secours').waitFor();
  backupCode = (await desk.locator('code').first().textContent()) ?? '';
  expect(await axeFindings(desk)).toEqual([]);
  await desk.getByRole('button', { name: 'Je les ai gardés' }).click();
  await desk.getByText('Le second facteur est actif.').waitFor();
});

test('the app’s code, or a backup code, is asked for after the password', async () => {
  for (const way of ['totp', 'backup'] as const) {
    const page = await people.open();
    await page.goto(`${stack.url}/needs`);
    await page.getByLabel('Adresse e-mail').fill(email);
    await page.getByLabel('Mot de passe', { exact: true }).fill(password);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Votre second facteur', level: 1 }).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Code de votre application').fill('000000');
    await page.keyboard.press('Enter');
    await page.getByText('Ce code ne convient pas').waitFor();
    if (way === 'totp') {
      // A code is good once: the present one confirmed the app.
      await page.getByLabel('Code de votre application').fill(app.generate({ timestamp: Date.now() + 30_000 }));
    } else {
      await page.getByRole('button', { name: 'Utiliser un code de secours' }).click();
      await page.getByLabel('Code de secours').fill(backupCode);
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Besoins', level: 1 }).waitFor();
    await page.context().close();
  }
});

test('a forgotten password is chosen anew by a mailed link', async () => {
  const page = await people.open();
  await page.goto(`${stack.url}/sign-in?refused=oidc`);
  await page.getByText('La connexion par votre fournisseur n’a pas abouti').waitFor();
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByRole('button', { name: 'Choisir un nouveau mot de passe' }).click();
  await page.getByText('Regardez vos messages').waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(await mailed('/sign-in/reset'));
  await page.getByLabel('Nouveau mot de passe').fill('court');
  await page.keyboard.press('Enter');
  await page.getByText('Il manque des caractères : douze au moins.').waitFor();
  await page.getByLabel('Nouveau mot de passe').fill(NEXT);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.getByText('Votre mot de passe est changé').waitFor();
  await page.getByRole('link', { name: 'Revenir à la connexion' }).click();
  await page.getByLabel('Adresse e-mail').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(NEXT);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Votre second facteur', level: 1 }).waitFor();
});

test('anybody reads what is done with their data, in their language', async () => {
  const page = await people.open({ locale: 'nl-BE' });
  await page.goto(`${stack.url}/privacy`);
  await page.getByRole('heading', { name: 'Uw gegevens', level: 1 }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  expect(await axeFindings(page)).toEqual([]);
  await page.goto(`${stack.url}/mailbox`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(people.broken).toEqual([]);
});
