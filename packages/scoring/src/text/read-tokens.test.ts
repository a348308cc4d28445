import { describe, expect, it } from 'vitest';
import { readTokens } from './read-tokens.ts';

const words = (text: string, language: 'fr' | 'en' | 'de' | 'nl', limit = 1000): readonly string[] =>
  readTokens(text, language, limit).map(({ start, end }) => text.slice(start, end));
const stems = (text: string, language: 'fr' | 'en' | 'de' | 'nl'): readonly string[] =>
  readTokens(text, language, 1000).map(({ stem }) => stem);

describe('readTokens', () => {
  it('drops elided articles, with either apostrophe, and stop words', () => {
    expect(words("Jusqu'à l’usine, qu'elle aide d’une manière", 'fr')).toEqual(['usine', 'manière']);
  });

  it('keeps the place of each word in the text as given, decomposed letters included', () => {
    const text = 'Fe\u0301condite\u0301 — « Contrôle » d’étanchéité 🙂 œuvre';
    expect(words(text, 'fr')).toEqual(['Fe\u0301condite\u0301', 'Contrôle', 'étanchéité', 'œuvre']);
    expect(stems(text, 'fr')).toEqual(stems(text.normalize('NFC'), 'fr'));
  });

  it('brings inflections together in each language', () => {
    expect(stems('soudures', 'fr')).toEqual(stems('Soudure', 'fr'));
    expect(stems('Die Oberflächen', 'de')).toEqual(stems('oberfläche', 'de'));
    expect(stems('the sensors', 'en')).toEqual(stems('SENSOR', 'en'));
    expect(stems('de productielijnen', 'nl')).toEqual(stems('productielijn', 'nl'));
  });

  it('folds diacritics, so that missing accents do no harm', () => {
    expect(stems('traçabilité', 'fr')).toEqual(stems('TRACABILITE', 'fr'));
    expect(stems('MATIERES', 'fr')).toEqual(stems('matière', 'fr'));
    expect(stems('Schweiß', 'de')).toEqual(stems('schweiss', 'de'));
  });

  it('keeps norms, references and symbols', () => {
    expect(stems('IP67, ISO 13485, rayons X', 'fr')).toEqual(['ip67', 'iso', '13485', 'rayon', 'x']);
  });

  it('marks where a phrase starts', () => {
    const starts = readTokens('Vision, industrie 4.0. Robot soudeur', 'fr', 100).map(
      ({ startsPhrase }) => startsPhrase,
    );
    expect(starts).toEqual([true, true, false, false, true, false]);
  });

  it('looks at no more words than allowed, of however long a text', () => {
    expect(readTokens('capteur thermique '.repeat(500_000), 'fr', 20_000)).toHaveLength(20_000);
    expect(readTokens('x'.repeat(1_000_000), 'fr', 20_000)).toHaveLength(0);
    expect(readTokens('--- '.repeat(250_000), 'fr', 20_000)).toHaveLength(0);
  });
});
