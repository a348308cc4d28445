import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../current/current-taxonomy.ts';
import { readEsco } from '../esco/read-esco.ts';
import { taxonomyOf } from '../version/taxonomy-of.ts';
import { applyLayers, type Layers, NO_LAYERS, withVocabulary } from './layers.ts';
import { layersAsText, layersFromText } from './layers-as-text.ts';

const OURS = taxonomyOf(CONCEPTS);
const esco = (label: string) => ({
  name: 'esco',
  concepts: readEsco({ skills: { fr: `conceptUri,preferredLabel\nhttp://esco/1,${label}` } }).concepts,
});
const LAYERS: Layers = {
  ...withVocabulary(NO_LAYERS, esco('dresser des faucons')),
  labels: [
    { conceptId: 'esco-1', language: 'fr', label: 'fauconnerie' },
    { conceptId: 'gone', language: 'fr', label: 'perdu' },
  ],
};

describe('layers', () => {
  it('lie over our own concepts, and those that no longer fit are told', () => {
    const { taxonomy, leftOut } = applyLayers(OURS, LAYERS);
    expect(taxonomy.concepts).toHaveLength(OURS.concepts.length + 1);
    expect(taxonomy.concepts.at(-1)?.altLabels.fr).toEqual(['fauconnerie']);
    expect(leftOut.map(({ conceptId }) => conceptId)).toEqual(['gone']);
    expect(applyLayers(OURS, NO_LAYERS).taxonomy).toBe(OURS);
  });

  it('hold one vocabulary of a name', () => {
    const { vocabularies } = withVocabulary(LAYERS, esco('lire des cartes'));
    expect(vocabularies.map(({ concepts }) => concepts[0]?.prefLabel.fr)).toEqual(['lire des cartes']);
  });

  it('read the same from the text that they are kept as', () => {
    expect(layersFromText(layersAsText(LAYERS))).toEqual({ kind: undefined, ...LAYERS });
    expect(applyLayers(OURS, layersFromText(layersAsText(LAYERS))).taxonomy.version).toBe(
      applyLayers(OURS, LAYERS).taxonomy.version,
    );
  });

  it.each([
    '[]',
    '{}',
    '{"kind":"navette-taxonomy-1"}',
    '{"kind":"navette-taxonomy-1","vocabularies":[{}],"labels":[]}',
  ])('refuse %s', (text) => {
    expect(() => layersFromText(text)).toThrow(/expected/);
  });
});
