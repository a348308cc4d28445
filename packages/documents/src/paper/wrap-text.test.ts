import { describe, expect, it } from 'vitest';
import { wrapText } from './wrap-text.ts';

/** Every letter is one point wide. */
const measure = (text: string): number => text.length;
const wrap = (text: string, width: number, most = 20): readonly string[] =>
  wrapText(text, width, measure, most).map((line) => line.text);

describe('wrapText', () => {
  it('breaks after spaces and keeps them at the end of the line', () => {
    expect(wrap('un deux trois', 7)).toEqual(['un deux ', 'trois']);
  });

  it('breaks compounds and pairs of words after their hyphen or slash', () => {
    expect(wrap('Nord-Pas-de-Calais', 8)).toEqual(['Nord-', 'Pas-de-', 'Calais']);
    expect(wrap('et/ou', 3)).toEqual(['et/', 'ou']);
  });

  it('keeps French punctuation with its word, also where a plain space was typed', () => {
    expect(wrap('le mot « rame » : oui', 11)).toEqual(['le mot ', '« rame » : ', 'oui']);
  });

  it('breaks inside of a word that is wider than a line, from where the line begins', () => {
    expect(wrap('ab cdefghijkl mn', 5)).toEqual(['ab cd', 'efghi', 'jkl ', 'mn']);
  });

  it('never splits a letter from its accent', () => {
    expect(wrap('e\u0301'.repeat(4), 3)).toEqual(['e\u0301', 'e\u0301', 'e\u0301', 'e\u0301']);
  });

  it('stops at the lines there are, and tells how far it came', () => {
    const lines = wrapText('aa bb cc dd', 5, measure, 1);
    expect(lines).toEqual([{ text: 'aa bb ', end: 6 }]);
  });

  it('comes to an end where not even a letter fits', () => {
    expect(wrap('abc', 0)).toEqual(['a', 'b', 'c']);
  });

  it('loses nothing', () => {
    const text = 'Des caméras au-dessus de la rame, anticonstitutionnellement ; l’alerte « en ligne » part vite.';
    for (let width = 1; width <= text.length; width += 1) expect(wrap(text, width, 200).join('')).toBe(text);
  });
});
