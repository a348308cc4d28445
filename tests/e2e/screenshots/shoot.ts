import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { axeFindings } from '../support/browser.ts';
import type { ApiSession } from './api-session.ts';
import type { Language, Options, Scheme } from './options.ts';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB', de: 'de-DE', nl: 'nl-BE' };
const HEIGHT_OF: Readonly<Record<number, number>> = { 1440: 900, 1024: 768, 390: 844, 320: 640 };
/** Taller pictures say nothing that a shorter one does not. */
const TALLEST = 4_000;

export interface Look {
  readonly language: Language;
  readonly width: number;
  readonly scheme: Scheme;
}

/** A browser that sees the product as one reader does, in one look. */
export async function openLook(
  browser: Browser,
  url: string,
  session: ApiSession,
  look: Look,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    locale: LOCALES[look.language],
    colorScheme: look.scheme,
    reducedMotion: 'reduce',
    viewport: { width: look.width, height: HEIGHT_OF[look.width] ?? 800 },
  });
  await context.addCookies(
    session.cookies.map((cookie) => {
      const at = cookie.indexOf('=');
      return { name: cookie.slice(0, at), value: cookie.slice(at + 1), url };
    }),
  );
  return context;
}

/** Takes the picture of a page once it is still. @returns what is wrong with it, one line each */
export async function shoot(
  page: Page,
  address: string,
  name: string,
  { out, axe }: Pick<Options, 'out' | 'axe'>,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  const onError = (error: Error) => wrong.push(`script: ${error.message}`);
  page.on('pageerror', onError);
  await page.goto(address, { waitUntil: 'load' });
  await settle(page);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const [wide, tall] = await page.evaluate<[number, number]>(
    '[document.documentElement.scrollWidth, document.documentElement.scrollHeight]',
  );
  if (wide > width) wrong.push(`${wide} pixels wide in a window of ${width}`);
  if (axe) wrong.push(...(await axeFindings(page)));
  await mkdir(out, { recursive: true });
  await page.setViewportSize({ width, height: Math.min(TALLEST, Math.max(height, tall)) });
  await page.screenshot({ path: join(out, `${name}.png`) });
  await page.setViewportSize({ width, height });
  page.off('pageerror', onError);
  return wrong;
}

/** Waits until nothing is fetched and no skeleton stands; a page with an event stream is never idle by itself. */
async function settle(page: Page): Promise<void> {
  await page.locator('main').first().waitFor();
  await page.locator('.mantine-Skeleton-root, [aria-busy="true"]').first().waitFor({ state: 'detached' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.waitForTimeout(250);
}
