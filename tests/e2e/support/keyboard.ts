import type { Locator, Page } from 'playwright-core';

/** Steps after which a part of a page counts as out of reach. */
const MOST_STEPS = 400;

/** Goes by the Tab key alone to a part of a page. @throws Error where it is not come to */
export async function tabTo(page: Page, part: Locator): Promise<void> {
  await part.first().waitFor();
  for (let step = 0; step < MOST_STEPS; step++) {
    if (await part.first().evaluate((node) => node === node.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${part}`);
}

/** Goes to a link or a button by Tab, and presses it by Enter. */
export async function press(page: Page, part: Locator): Promise<void> {
  await tabTo(page, part);
  await page.keyboard.press('Enter');
}

/** Goes to a field by Tab, and types into it. */
export async function typeInto(page: Page, part: Locator, text: string): Promise<void> {
  await tabTo(page, part);
  await page.keyboard.insertText(text);
}

/** The name of what has the focus, in capitals: "H1". */
export function focused(page: Page): Promise<unknown> {
  return page.evaluate('document.activeElement?.tagName');
}

/** Whether a part of a page has the focus. */
export function hasFocus(part: Locator): Promise<boolean> {
  return part.first().evaluate((node) => node === node.ownerDocument.activeElement);
}
