import { afterEach, describe, expect, it } from 'vitest';
import { renderShortlist } from '../shortlist/render-shortlist.ts';
import { sampleShortlist } from '../testing/sample-shortlist.ts';
import { createRenderer, type Renderer, type RendererLimits } from './renderer.ts';

const opened: Renderer[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((renderer) => renderer.close()));
});

function open(limits: Partial<RendererLimits> = {}): Renderer {
  const renderer = createRenderer(limits);
  opened.push(renderer);
  return renderer;
}

/** How often this thread comes round while something is under way. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  let over = false;
  const ended = work.finally(() => {
    over = true;
  });
  while (!over) {
    turns++;
    await new Promise((resolve) => setImmediate(resolve));
  }
  await ended;
  return turns;
}

describe('a renderer', () => {
  it('makes the same file as in one go, and leaves this thread free meanwhile', async () => {
    const renderer = open();
    const document = sampleShortlist(5);
    const inOneGo = await renderShortlist(document, 'fr');
    expect(await renderer.render(document, 'fr')).toEqual(inOneGo);
    const [blocked, free] = [
      await turnsDuring(renderShortlist(document, 'fr')),
      await turnsDuring(renderer.render(document, 'fr')),
    ];
    expect(blocked, 'what is counted tells the two apart').toBeLessThan(50);
    expect(free).toBeGreaterThan(500);
  });

  it('makes one after the other, and refuses more than may wait', async () => {
    const renderer = open({ waiting: 2 });
    const order: string[] = [];
    const make = async (language: 'fr' | 'de' | 'nl' | 'en') => {
      const bytes = await renderer.render(sampleShortlist(1), language);
      order.push(language);
      return bytes;
    };
    const made = [make('fr'), make('de'), make('nl')];
    await expect(make('en')).rejects.toMatchObject({ code: 'unavailable' });
    const files = await Promise.all(made);
    expect(order).toEqual(['fr', 'de', 'nl']);
    expect(files[1]).toEqual(await renderShortlist(sampleShortlist(1), 'de'));
    expect((await make('en')).byteLength).toBeGreaterThan(1_000);
  });

  it('says what can’t be printed', async () => {
    const wrong = { ...sampleShortlist(1), date: 'tomorrow' };
    await expect(open().render(wrong, 'fr')).rejects.toMatchObject({ code: 'invalid', fields: [{ pointer: '/date' }] });
  });

  it('gives up what takes too long, and goes on with the next', async () => {
    const renderer = open({ fileMs: 1 });
    const outcomes = await Promise.allSettled([1, 2, 3].map((count) => renderer.render(sampleShortlist(count), 'fr')));
    expect(outcomes).toMatchObject(Array(3).fill({ status: 'rejected', reason: { code: 'unavailable' } }));
  });

  it('starts its thread anew where it ended for want of work', async () => {
    const renderer = open({ idleMs: 0 });
    const first = await renderer.render(sampleShortlist(1), 'fr');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await renderer.render(sampleShortlist(1), 'fr')).toEqual(first);
  });

  it('gives up what is not done when it is closed', async () => {
    const renderer = open();
    const pending = Promise.allSettled([
      renderer.render(sampleShortlist(5), 'fr'),
      renderer.render(sampleShortlist(5), 'fr'),
    ]);
    await renderer.close();
    expect(await pending).toMatchObject(Array(2).fill({ status: 'rejected', reason: { code: 'unavailable' } }));
    await expect(renderer.render(sampleShortlist(1), 'fr')).rejects.toMatchObject({ code: 'unavailable' });
  });
});
