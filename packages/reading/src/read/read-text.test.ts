import { describe, expect, it } from 'vitest';
import type { Fact } from '../fact/fact.ts';
import { DUTCH_NEEDS } from '../testing/dutch-needs.ts';
import { ENGLISH_NEEDS } from '../testing/english-needs.ts';
import { FRENCH_NEEDS } from '../testing/french-needs.ts';
import { GERMAN_NEEDS } from '../testing/german-needs.ts';
import { HURRIED_NEEDS } from '../testing/hurried-needs.ts';
import { HURRIED_PROFILES } from '../testing/hurried-profiles.ts';
import { PROFILES } from '../testing/profiles.ts';
import { SHORT_FORMS } from '../testing/short-forms.ts';
import { readText } from './read-text.ts';

const today = '2026-11-29';
const need = (text: string) => readText(text, { as: 'need', today });
const sorted = (card: object): object =>
  Object.fromEntries(
    Object.entries(card).map(([key, value]) => [key, Array.isArray(value) ? value.toSorted() : value]),
  );

describe('a need as people write it', () => {
  it.each([...FRENCH_NEEDS, ...ENGLISH_NEEDS, ...GERMAN_NEEDS, ...DUTCH_NEEDS, ...HURRIED_NEEDS, ...SHORT_FORMS])(
    'offers of "%s" no more and no less',
    (text, card) => {
      expect(sorted(need(text).card)).toEqual(sorted(card));
    },
  );

  it('tells capabilities with where they stand, and those that are denied apart', () => {
    const text = 'Vision industrielle pour nos tissus, sans intelligence artificielle.';
    const { capabilities, language } = need(text);
    expect(language).toBe('fr');
    const told = capabilities.map(({ spans, negated }) => [
      spans.map(({ start, end }) => text.slice(start, end)),
      negated,
    ]);
    expect(capabilities[0]?.id).toBe('machine-vision');
    expect(told).toContainEqual([['Vision industrielle'], false]);
    expect(told).toContainEqual([['intelligence artificielle'], true]);
  });

  it('points each fact to the very words that it was read in', () => {
    const text = 'Décision avant fin mars 2027 — budget\u00a0: 20\u202f000\u00a0€, TRL\u00a06, ISO\u00a013485.';
    const words = (kind: Fact['kind']): string[] =>
      need(text)
        .facts.filter((fact) => fact.kind === kind)
        .map(({ span }) => text.slice(span.start, span.end));
    expect(words('deadline')).toEqual(['avant fin mars 2027']);
    expect(words('budget')).toEqual(['20\u202f000\u00a0€']);
    expect(words('maturity')).toEqual(['TRL\u00a06']);
    expect(words('certificate')).toEqual(['ISO\u00a013485']);
  });

  it('keeps its offsets where letters are written in two characters', () => {
    const text = 'Équipe à Épinal, œuvre de fonderie, 30 k€ maximum'.normalize('NFD');
    const spans = need(text).facts.map(({ span }) => text.slice(span.start, span.end).normalize('NFC'));
    expect(spans).toContain('Épinal');
    expect(spans).toContain('fonderie');
    expect(spans).toContain('30 k€');
  });

  it('reads the title before the text', () => {
    const reading = readText({ title: 'Tri optique à Reims', text: 'Budget 10 k€.' }, { as: 'need', today });
    expect(reading.facts.map(({ kind, span }) => [kind, span.field])).toEqual([
      ['place', 'title'],
      ['budget', 'text'],
    ]);
  });

  it('counts from the day that it is given', () => {
    const dateOf = (day: string) => readText('d’ici trois mois', { as: 'need', today: day }).card;
    expect(dateOf('2026-11-29')).toEqual({ decisionDate: '2027-02-28' });
    expect(dateOf('2024-01-31')).toEqual({ decisionDate: '2024-04-30' });
    expect(() => dateOf('31/01/2024')).toThrow(RangeError);
  });
});

describe('what a startup writes of itself', () => {
  it.each([...PROFILES, ...HURRIED_PROFILES])('offers of "%s" no more and no less', (text, card) => {
    expect(sorted(readText(text, { as: 'profile', today }).card)).toEqual(sorted(card));
  });

  it('tells the references declared, by name and by number', () => {
    const { facts } = readText('Déployé chez Michelin et Safran, 14 sites équipés.', { as: 'profile', today });
    expect(facts.filter(({ kind }) => kind === 'reference').map(({ value }) => value)).toEqual([
      { names: ['Michelin', 'Safran'], count: null },
      { names: [], count: 14 },
    ]);
  });
});
