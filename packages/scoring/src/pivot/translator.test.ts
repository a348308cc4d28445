import type { Concept } from '@navette/taxonomy';
import { describe, expect, it } from 'vitest';
import { createIndex } from '../matching/create-index.ts';
import { MODEL } from '../model/model.ts';
import { Translator } from './translator.ts';
import { learnLexicon } from './word-lexicon.ts';

const concept = (id: string, fr: string, de: string): Concept => ({
  id,
  prefLabel: { fr, en: '', de, nl: '' },
  altLabels: { fr: [], en: [], de: [], nl: [] },
  borrowed: ['en', 'nl'],
  broader: [],
  related: [],
});
const CONCEPTS = [
  concept('sharpen', 'affûter des outils', 'Werkzeuge schärfen'),
  concept('repair', 'réparer des machines', 'Maschinen reparieren'),
  concept('tools', 'outils', 'Werkzeuge'),
];

describe('Translator', () => {
  it('says in another language what labels say in both', () => {
    const translator = new Translator(CONCEPTS, MODEL);
    const translated = translator.translate(new Map([['affut', 1]]), ['affut'], 'fr', 'de');
    expect([...translated.keys()]).toContain('scharf');
    expect([...translator.translate(new Map([['affut', 1]]), ['affut'], 'fr', 'nl')]).toEqual([
      ['affut', MODEL.pivot.own],
    ]);
  });

  it('lets a need find profiles of another language', () => {
    const index = createIndex({ concepts: CONCEPTS });
    index.upsert({ id: 'a', title: '', text: 'Wir schärfen für Sie', language: 'de' });
    index.upsert({ id: 'b', title: '', text: 'Wir malen für Sie', language: 'de' });
    const [first] = index.rank({ id: 'n', title: '', text: 'Affûter nos outils', language: 'fr' }, { limit: 10 });
    expect(first?.profileId).toBe('a');
  });
});

describe('learnLexicon', () => {
  it('tells which word stands for which', () => {
    const lexicon = learnLexicon([
      [['outil'], ['werkzeug']],
      [
        ['affut', 'outil'],
        ['werkzeug', 'scharf'],
      ],
    ]);
    expect(lexicon.get('affut')?.[0]?.[0]).toBe('scharf');
  });
});
