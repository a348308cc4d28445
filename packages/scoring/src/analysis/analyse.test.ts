import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';

describe('analyse', () => {
  it('gives the language and each concept with every place where it stands', () => {
    const text = 'Vision industrielle et contrôle visuel.';
    const { language, concepts } = analyse(text);
    expect(language).toBe('fr');
    const vision = concepts.find(({ id }) => id === 'machine-vision');
    expect(vision?.spans.map(({ field, start, end }) => [field, text.slice(start, end)])).toEqual([
      ['text', 'Vision industrielle'],
      ['text', 'contrôle visuel'],
    ]);
  });

  it('tells the fields apart, and takes the declared language where it cannot tell', () => {
    const { language, concepts } = analyse({ title: 'machine vision', text: '' }, 'nl');
    expect(language).toBe('nl');
    expect(concepts).toEqual([{ id: 'machine-vision', spans: [{ field: 'title', start: 0, end: 14 }] }]);
  });

  it('finds nothing in nothing', () => {
    expect(analyse('')).toEqual({ language: 'fr', concepts: [] });
    expect(analyse({})).toEqual({ language: 'fr', concepts: [] });
  });
});
