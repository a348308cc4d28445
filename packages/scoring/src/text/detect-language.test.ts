import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['fr', 'Nous cherchons une solution pour détecter les défauts de tissage sur nos lignes de production.'],
    ['en', 'We are looking for a way to detect weaving defects on our production lines.'],
    ['de', 'Wir suchen eine Lösung, um Webfehler auf unseren Fertigungslinien zu erkennen.'],
    ['nl', 'Wij zoeken een oplossing om weeffouten op onze productielijnen te herkennen.'],
    ['de', 'Wärmerückgewinnung in der Molkerei'],
    ['nl', 'Robot voor het stapelen van dozen in een kleine ruimte'],
    ['en', 'Leak detection in the steam network'],
  ] as const)('reads %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', '  ', 'Visiotex', '12345', '???'])(
    'falls back on the declared language, else French, for "%s"',
    (text) => {
      expect(detectLanguage(text)).toBe('fr');
      expect(detectLanguage(text, 'nl')).toBe('nl');
    },
  );

  it('lets the declared language win unless the text plainly says otherwise', () => {
    expect(detectLanguage('robot in de productie', 'de')).toBe('de');
    const german =
      'Wir suchen für unsere Fertigung eine Lösung, die den Ausschuss bei der Montage und beim Schweißen verringert.';
    expect(detectLanguage(german, 'fr')).toBe('de');
  });
});
