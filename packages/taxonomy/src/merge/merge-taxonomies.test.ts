import { describe, expect, it } from 'vitest';
import type { Concept } from '../concept.ts';
import { taxonomyOf } from '../version/taxonomy-of.ts';
import { mergeTaxonomies } from './merge-taxonomies.ts';

const NONE = { fr: [], en: [], de: [], nl: [] };

function concept(id: string, fr: string, en: string, more: Partial<Concept> = {}): Concept {
  return {
    id,
    prefLabel: { fr, en, de: `${id} de`, nl: `${id} nl` },
    altLabels: NONE,
    broader: [],
    related: [],
    ...more,
  };
}

const OURS = taxonomyOf([
  concept('welding', 'soudage', 'welding', { altLabels: { ...NONE, fr: ['soudure'] } }),
  concept('vision', 'vision industrielle', 'machine vision', { exactMatch: ['http://esco/vision'] }),
]);

describe('mergeTaxonomies', () => {
  it('knows a concept of ours by its label, and takes over what else it is called', () => {
    const arc = concept('esco-arc', 'Soudure', 'arc joining', { altLabels: { ...NONE, en: ['Welding', 'fusing'] } });
    const { taxonomy, merged, added } = mergeTaxonomies(OURS, taxonomyOf([arc]));
    expect(merged).toEqual([{ from: 'esco-arc', into: 'welding', by: 'label' }]);
    expect(added).toEqual([]);
    expect(taxonomy.concepts.map(({ id }) => id)).toEqual(['welding', 'vision']);
    expect(taxonomy.concepts[0]?.altLabels.fr).toEqual(['soudure']);
    expect(taxonomy.concepts[0]?.altLabels.en).toEqual(['arc joining', 'fusing']);
    expect(taxonomy.version).not.toBe(OURS.version);
  });

  it('knows it by its address before its label', () => {
    const eye = concept('esco-eye', 'soudage', 'eye', { exactMatch: ['http://esco/vision'] });
    const { taxonomy, merged, ambiguous } = mergeTaxonomies(OURS, taxonomyOf([eye]));
    expect(merged).toEqual([{ from: 'esco-eye', into: 'vision', by: 'exactMatch' }]);
    expect(ambiguous).toEqual([{ label: 'soudage', language: 'fr', owner: 'welding', claimant: 'vision' }]);
    expect(taxonomy.concepts[1]?.exactMatch).toEqual(['http://esco/vision']);
  });

  it('takes what two of ours claim as a concept of its own, and says which labels are whose', () => {
    const both = concept('esco-both', 'soudage', 'machine vision');
    const { added, ambiguous } = mergeTaxonomies(OURS, taxonomyOf([both]));
    expect(added).toEqual(['esco-both']);
    expect(ambiguous.map(({ label, owner }) => `${label}: ${owner}`)).toEqual([
      'soudage: welding',
      'machine vision: vision',
    ]);
  });

  it('lets nobody lose a preferred label to an alternative one, and tells "C" from "C++"', () => {
    const other = taxonomyOf([
      concept('esco-c', 'C', 'C', { altLabels: { ...NONE, fr: ['Haskell', 'langage C'] } }),
      concept('esco-cpp', 'C++', 'C++'),
      concept('esco-haskell', 'Haskell', 'Haskell'),
    ]);
    const { taxonomy, ambiguous } = mergeTaxonomies(OURS, other);
    expect(ambiguous).toEqual([{ label: 'Haskell', language: 'fr', owner: 'esco-haskell', claimant: 'esco-c' }]);
    expect(taxonomy.concepts.find(({ id }) => id === 'esco-c')?.altLabels.fr).toEqual(['langage C']);
  });

  it('points to our concepts where the other vocabulary points to what became ours', () => {
    const other = taxonomyOf([
      concept('esco-weld', 'soudage', 'welding'),
      concept('esco-tig', 'soudage TIG', 'TIG welding', { broader: ['esco-weld'] }),
    ]);
    const { taxonomy } = mergeTaxonomies(OURS, other);
    expect(taxonomy.concepts.at(-1)).toMatchObject({ id: 'esco-tig', broader: ['welding'] });
  });

  it('changes nothing by an empty vocabulary', () => {
    expect(mergeTaxonomies(OURS, taxonomyOf([])).taxonomy).toEqual(OURS);
  });
});
