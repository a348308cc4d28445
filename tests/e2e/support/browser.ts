import { AxeBuilder } from '@axe-core/playwright';
import { findChromium, INSTALL_CHROMIUM } from '@navette/infra/testing/chromium.ts';
import { type Browser, chromium, type Page } from 'playwright-core';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A real Chromium, without a window. @throws Error with the line that installs it */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium(process.env);
  if (executablePath === undefined) throw new Error(`no Chromium here; install it by: ${INSTALL_CHROMIUM}`);
  // Chromium keeps no sandbox of its own where it runs as root.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

/** What axe has against a page as it stands, one line each; nothing is what a page should give. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
}
