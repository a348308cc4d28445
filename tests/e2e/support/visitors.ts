import { DEMO_PASSWORD, DEMO_PEOPLE } from '@navette/infra/seed/people.ts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Stack } from '../../support/stack.ts';

/** A telephone; pages are otherwise shown on a desk's screen. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

/** People at browsers of their own, who know nothing of each other. */
export interface Visitors {
  /** A page for somebody without an account. */
  open(options?: BrowserContextOptions): Promise<Page>;
  /** A page for one of the demo's people, signed in. */
  signIn(key: string, options?: BrowserContextOptions): Promise<Page>;
  /** Signs one of the demo's people in on the page that asks for it. */
  giveNameAndPassword(page: Page, key: string): Promise<void>;
  /** What all of them sign in by. */
  readonly password: string;
  /** Errors of any page, and what any page asked of another server than ours. */
  readonly broken: readonly string[];
}

export function visitors(browser: Browser, { url }: Pick<Stack, 'url'>): Visitors {
  const broken: string[] = [];

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    page.on('pageerror', (error) => broken.push(error.message));
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) broken.push(request.url());
    });
    return page;
  }

  async function signIn(key: string, options: BrowserContextOptions = {}): Promise<Page> {
    const page = await open(options);
    await page.goto(`${url}/sign-in`);
    await giveNameAndPassword(page, key);
    await page.getByRole('link', { name: 'Besoins', exact: true }).waitFor();
    return page;
  }

  async function giveNameAndPassword(page: Page, key: string): Promise<void> {
    const person = DEMO_PEOPLE.find((one) => one.key === key);
    if (person === undefined) throw new Error(`the demo has nobody called ${key}`);
    await page.getByLabel('Adresse e-mail').fill(person.email);
    await page.getByLabel('Mot de passe', { exact: true }).fill(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
  }

  return { open, signIn, giveNameAndPassword, password: DEMO_PASSWORD, broken };
}
