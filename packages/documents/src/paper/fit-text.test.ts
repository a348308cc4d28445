import { describe, expect, it } from 'vitest';
import { fitText } from './fit-text.ts';

const fit = (text: string, width: number, lines: number): readonly string[] =>
  fitText(text, { width, lines, measure: (part) => part.length, language: 'fr' });

describe('fitText', () => {
  it('leaves alone what fits, to the last letter', () => {
    expect(fit('un deux trois', 7, 2)).toEqual(['un deux ', 'trois']);
    expect(fit('sept ab', 7, 1)).toEqual(['sept ab']);
  });

  it('cuts after the last sentence that fits with its "…"', () => {
    expect(fit('Il voit. Il trie. Il range tout le reste encore.', 10, 2)).toEqual(['Il voit. ', 'Il trie. …']);
  });

  it('cuts at a word where the sentence that fits is too small a part', () => {
    expect(fit('Oui. Les caméras repèrent les défauts du tissu.', 30, 1)).toEqual(['Oui. Les caméras repèrent les…']);
  });

  it('leaves no comma or dash before the "…"', () => {
    expect(fit('un, deux, trois, quatre', 12, 1)).toEqual(['un, deux…']);
  });

  it('cuts a long word by letters', () => {
    expect(fit('abcdefghijklmnop', 6, 2)).toEqual(['abcdef', 'ghijk…']);
    expect(fit('+ abcdefghijklmnop', 10, 1)).toEqual(['+ abcdefg…']);
  });

  it('writes nothing for no text, or no room', () => {
    expect(fit('', 10, 3)).toEqual([]);
    expect(fit('un', 10, 0)).toEqual([]);
  });

  it('never fills more than the room, whatever the text', () => {
    const texts = ['mot '.repeat(90), 'x'.repeat(400), 'Une phrase. '.repeat(40), 'a, b - c / d : '.repeat(30)];
    for (const text of texts) {
      for (let width = 2; width < 60; width += 1) {
        for (const most of [1, 2, 5]) {
          const lines = fit(text, width, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(line.trimEnd().length).toBeLessThanOrEqual(width);
        }
      }
    }
  });
});
