import { LANGUAGES } from '@navette/taxonomy';
import { describe, expect, it } from 'vitest';
import { readText } from '../read/read-text.ts';
import { describeFact } from './describe-fact.ts';

const today = '2026-11-29';
const { facts } = readText(
  'PME de 80 salariés à Lens (62), secteur textile, rayon de 50 km, TRL 6 à 7, ISO 9001, 20 à 50 k€, fin mars 2027, prêts à tester, essai payé, germanophone.',
  { as: 'need', today },
);
const profile = readText('Déployé chez Safran, 14 sites équipés, démarrage sous 1 semaine, à partir de 10 k€.', {
  as: 'profile',
  today,
}).facts;

describe('describeFact', () => {
  it.each(LANGUAGES)('has words for each kind of fact in %s', (language) => {
    const told = [...facts, ...profile].map((fact) => describeFact(fact, language));
    expect(new Set([...facts, ...profile].map(({ kind }) => kind)).size).toBe(13);
    for (const { name, value, why } of told) for (const text of [name, value, why]) expect(text).toMatch(/^\S.*\S$/);
  });

  it('writes numbers and dates as the language does', () => {
    const wordsOf = (kind: string, language: 'fr' | 'en' | 'de' | 'nl') => {
      const fact = facts.find((one) => one.kind === kind);
      return fact && describeFact(fact, language).value.replace(/[\u00a0\u202f]/g, ' ');
    };
    expect(wordsOf('budget', 'fr')).toBe('de 20 000 € à 50 000 €');
    expect(wordsOf('budget', 'en')).toBe('€20,000 to €50,000');
    expect(wordsOf('budget', 'de')).toBe('20.000 € bis 50.000 €');
    expect(wordsOf('budget', 'nl')).toBe('€ 20.000 tot € 50.000');
    expect(wordsOf('deadline', 'fr')).toBe('du 22 mars 2027 au 31 mars 2027');
    expect(wordsOf('deadline', 'de')).toBe('22. März 2027 bis 31. März 2027');
    expect(wordsOf('language', 'nl')).toBe('Duits');
  });
});
