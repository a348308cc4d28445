import type { Concept } from '@navette/taxonomy';
import { describe, expect, it } from 'vitest';
import { ConceptGraph } from './concept-graph.ts';

const NONE = { fr: [], en: [], de: [], nl: [] };
const concept = (id: string, broader: readonly string[] = [], related: readonly string[] = []): Concept => ({
  id,
  prefLabel: { fr: id, en: id, de: id, nl: id },
  altLabels: NONE,
  broader,
  related,
});

const CONCEPTS = [
  concept('quality'),
  concept('vision', ['quality'], ['camera']),
  concept('metrology', ['quality']),
  concept('3d-scan', ['metrology']),
  concept('energy'),
  concept('heat', ['energy']),
  concept('steam', ['energy', 'heat']),
  concept('camera'),
];

describe('ConceptGraph', () => {
  const graph = new ConceptGraph(CONCEPTS, 0);

  it('follows Lin: 2·IC of the nearest shared concept over the two', () => {
    const information = (narrower: number): number => 1 - Math.log(narrower + 1) / Math.log(CONCEPTS.length + 1);
    expect(graph.similarity('vision', '3d-scan')).toBeCloseTo((2 * information(3)) / 2, 12);
    expect(graph.similarity('metrology', '3d-scan')).toBeCloseTo((2 * information(1)) / (information(1) + 1), 12);
    expect(graph.similarity('steam', 'heat')).toBeCloseTo((2 * information(1)) / (1 + information(1)), 12);
  });

  it('is 1 for itself, 0 for strangers and unknown ids, and symmetric', () => {
    expect(graph.similarity('vision', 'vision')).toBe(1);
    expect(graph.similarity('vision', 'heat')).toBe(0);
    expect(graph.similarity('nowhere', 'nowhere')).toBe(0);
    expect(graph.similarity('3d-scan', 'vision')).toBe(graph.similarity('vision', '3d-scan'));
  });

  it('gives neighbours something', () => {
    expect(graph.similarity('vision', 'camera')).toBeGreaterThan(0);
    expect(graph.similarity('camera', 'vision')).toBe(graph.similarity('vision', 'camera'));
  });

  it('takes what lies under the floor for nothing and spreads the rest', () => {
    const strict = new ConceptGraph(CONCEPTS, 0.6);
    expect(strict.similarity('vision', '3d-scan')).toBe(0);
    expect(strict.similarity('metrology', '3d-scan')).toBeCloseTo(
      (graph.similarity('metrology', '3d-scan') - 0.6) / 0.4,
      12,
    );
    expect(strict.neighboursOf('3d-scan').map(({ id }) => id)).toEqual(['3d-scan', 'metrology']);
  });

  it('survives an empty taxonomy', () => {
    expect(new ConceptGraph([], 0.5).similarity('a', 'b')).toBe(0);
  });
});
