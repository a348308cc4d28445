import { STRUCK_OUT, UNKNOWN_OWNER } from '@navette/domain';
import { describe, expect, it } from 'vitest';
import { maskText } from './mask.ts';

const owner = {
  names: ['Tissages Fictifs'],
  websites: ['https://tissages-fictifs.example'],
  communes: ['Roubaix'],
  postalCodes: ['59100'],
  people: ['Jean Lefèvre'],
};

describe('a text before names', () => {
  it('loses what could tell whose it is, and keeps what it says', () => {
    const text =
      'Tissages Fictifs, à Roubaix, tourne à 40 m/min. Jean Lefèvre, 03 20 12 34 56, jean@tissages-fictifs.example';
    const masked = maskText(text, owner);
    expect(masked).not.toMatch(/Tissages|Roubaix|Lefèvre|03 20|jean@/);
    expect(masked).toContain('tourne à 40 m/min');
    expect(masked).toContain(STRUCK_OUT);
  });

  it('loses a first or a family name alone, with or without accents', () => {
    const masked = maskText('Bien à vous, Jean. Ou demandez lefevre.', owner);
    expect(masked).not.toMatch(/jean|lefevre/i);
    expect(masked).toContain('Bien à vous');
  });

  it('loses all of it, however much there is', () => {
    const text = Array.from({ length: 240 }, (_, n) => `p${n}@atelier-x.example`)
      .join(', ')
      .slice(0, 5_000);
    expect(maskText(text, UNKNOWN_OWNER)).not.toContain('@');
  });

  it('is left alone where there is nothing in it', () => {
    const text = 'Quelle cadence visez-vous, et sur quelle largeur ?';
    expect(maskText(text, owner)).toBe(text);
  });
});
