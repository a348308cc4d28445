import type { Page } from 'playwright-core';

/** Runs in the page; tests know no DOM. */
const LOOK = `(() => {
  const wrong = [];
  const scrolls = (node) => {
    for (let one = node.parentElement; one !== null && one !== document.body; one = one.parentElement) {
      if (['auto', 'scroll'].includes(getComputedStyle(one).overflowX)) return true;
    }
    return false;
  };
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) wrong.push(wide + ' pixels wide in a window of ' + innerWidth);
  for (const node of document.querySelectorAll('body *')) {
    if (node.matches('input, textarea, select, option, svg, svg *, script, style')) continue;
    const words = [...node.childNodes].some((one) => one.nodeType === 3 && one.textContent.trim() !== '');
    if (!words || !node.checkVisibility()) continue;
    const style = getComputedStyle(node);
    const box = node.getBoundingClientRect();
    if (box.width < 2 || style.clip === 'rect(0px, 0px, 0px, 0px)') continue;
    // What is shortened with dots tells so itself.
    const isCut = style.overflowX !== 'visible' && style.overflowX !== 'auto' && style.overflowX !== 'scroll';
    const said = node.tagName.toLowerCase() + '.' + node.className + ' "' + node.textContent.slice(0, 40) + '"';
    if (isCut && style.textOverflow !== 'ellipsis' && node.scrollWidth > node.clientWidth + 1) wrong.push('cut: ' + said);
    if (!scrolls(node) && (box.right > innerWidth + 1 || box.left < -1)) wrong.push('outside: ' + said);
  }
  return wrong.slice(0, 20);
})()`;

/** What on a page is wider than its window, outside it, or cut, one line each; nothing is what a page should give. */
export function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(LOOK);
}

/** Types into every field of a part of a page that takes words, as if pasted. @returns how many there were */
export async function fillAll(page: Page, words: string, within = 'main'): Promise<number> {
  const fields = page.locator(
    `${within} :is(textarea, input:is([type=text], [type=search], [type=url], [type=email], :not([type]))):visible:not([readonly]):not(:disabled)`,
  );
  const count = await fields.count();
  for (let at = 0; at < count; at++) {
    await fields.nth(at).focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(words);
  }
  return count;
}
