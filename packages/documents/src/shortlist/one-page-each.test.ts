import { LANGUAGES, type Language } from '@navette/taxonomy';
import { describe, expect, it } from 'vitest';
import { SMALLEST } from '../paper/fonts.ts';
import { SHEET } from '../paper/sheet.ts';
import { type ReadPage, readBack } from '../testing/read-back.ts';
import { filledShortlist, sampleShortlist } from '../testing/sample-shortlist.ts';
import { renderShortlist } from './render-shortlist.ts';
import { LONGEST_LIST, type ShortlistDocument } from './shortlist-document.ts';

const SENTENCES = 'Les caméras repèrent les défauts de tissage, en ligne et à toute heure. '.repeat(60);
const ONE_WORD = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(12);
const NOT_OURS = '🚀 Été 👩\u200d🚀 1️⃣ 深圳 𝗕𝗼𝗹𝗱 שלום z̷̧͖͎a̸l̶g̷o ™ → '.repeat(20);
const WIDE = 'WWWWWWWW MMMMM '.repeat(200);
/** Rounding, in points. */
const SLACK = 0.6;

describe('a page for each startup and one for the cover', { timeout: 30_000 }, () => {
  it.each([1, 4])('for %i startups', async (count) => {
    await expectSound(sampleShortlist(count), 'fr');
  });

  it.each(LANGUAGES)('with long texts everywhere and full lists in %s', async (language) => {
    // German has the longest words: it has the fullest cover too.
    const count = language === 'de' ? 5 : 1;
    await expectSound(filledShortlist(SENTENCES, { count, longest: LONGEST_LIST }), language);
  });

  it.each([
    ['one endless word', ONE_WORD, 'de'],
    ['emoji and unknown letters', NOT_OURS, 'nl'],
    ['the widest letters', WIDE, 'en'],
    ['nothing', '', 'fr'],
  ] as const)('with %s everywhere', async (_, text, language) => {
    await expectSound(filledShortlist(text, { count: 1, longest: LONGEST_LIST }), language);
  });

  it.each([2, 4, 8])('with lists of %i and texts of any length', async (longest) => {
    const text = SENTENCES.slice(0, longest * 45);
    await expectSound(filledShortlist(text, { count: 1, longest }), 'fr');
  });

  it('shortens a description after a sentence', async () => {
    const [startup] = sampleShortlist(1).startups;
    if (startup === undefined) throw new Error('The sample has a startup.');
    const document = { ...sampleShortlist(1), startups: [{ ...startup, description: SENTENCES }] };
    const [, page] = await expectSound(document, 'fr');
    expect(page?.text).toMatch(/à toute heure\. … Pour \+ Savoir-faire/);
  });
});

/** Renders, reads back, and holds every page to what paper demands. */
async function expectSound(document: ShortlistDocument, language: Language): Promise<readonly ReadPage[]> {
  const bytes = await renderShortlist(document, language);
  const { pages } = await readBack(bytes);
  expect(pages).toHaveLength(1 + document.startups.length);
  expect(bytes.length).toBeLessThan(300_000);
  for (const page of pages) {
    expect([page.width, page.height]).toEqual([SHEET.width, SHEET.height]);
    expect(page.pieces.length).toBeGreaterThan(5);
    expect(page.pieces.filter((piece) => piece.size < SMALLEST)).toEqual([]);
    expect(page.pieces.filter((piece) => isOutside(page, piece))).toEqual([]);
    expect(collisions(page)).toEqual([]);
    const [left, bottom, right, top] = page.extent;
    expect(left).toBeGreaterThanOrEqual(SHEET.left - SLACK);
    expect(right).toBeLessThanOrEqual(SHEET.right + SLACK);
    expect(bottom).toBeGreaterThanOrEqual(40);
    expect(top).toBeLessThanOrEqual(page.height - SHEET.top + 2);
  }
  return pages;
}

/** Beyond the margins; a line may end with a space there. */
function isOutside(page: ReadPage, { text, left, right, baseline, size }: ReadPage['pieces'][number]): boolean {
  const space = text.endsWith(' ') ? size * 0.4 : 0;
  return (
    left < SHEET.left - SLACK ||
    right - space > SHEET.right + SLACK ||
    baseline < 20 ||
    baseline + size > page.height - SHEET.top + size * 0.3
  );
}

/** Pairs of texts on one another. */
function collisions({ pieces }: ReadPage): readonly string[] {
  return pieces.flatMap((one, i) =>
    pieces
      .slice(i + 1)
      .filter((other) => {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const apart = Math.abs(one.baseline - other.baseline);
        return across > Math.max(one.size, other.size) * 0.5 && apart < Math.min(one.size, other.size) * 0.7;
      })
      .map((other) => `${one.text} / ${other.text}`),
  );
}
