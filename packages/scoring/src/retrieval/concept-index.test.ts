import type { Concept } from '@navette/taxonomy';
import { describe, expect, it } from 'vitest';
import { ConceptGraph } from '../concepts/concept-graph.ts';
import { ConceptIndex } from './concept-index.ts';

const labels = { fr: '', en: '', de: '', nl: '' };
const none = { fr: [], en: [], de: [], nl: [] };
const CONCEPTS: readonly Concept[] = ['a', 'b', 'c'].map((id) => ({
  id,
  prefLabel: labels,
  altLabels: none,
  broader: [],
  related: [],
}));
const graph = new ConceptGraph(CONCEPTS, 0.5);
const asked = [
  { id: 'a', essential: true, weight: 2 },
  { id: 'b', essential: false, weight: 1 },
];

function filled(): ConceptIndex {
  const index = new ConceptIndex();
  const offers = [[['a', 1]], [['b', 0.5]], [['c', 1]], []] as const;
  for (const [slot, concepts] of offers.entries()) index.add(slot, new Map<string, number>(concepts));
  return index;
}

describe('ConceptIndex', () => {
  it('covers the weighted share of what is asked', () => {
    const coverage = filled().coverageOf(asked, graph);
    expect(coverage(0)).toBeCloseTo(2 / 3, 12);
    expect(coverage(1)).toBeCloseTo(0.5 / 3, 2);
    expect(coverage(2)).toBe(0);
  });

  it('knows no coverage where a side says nothing', () => {
    expect(filled().coverageOf([], graph)(0)).toBeNull();
    expect(filled().coverageOf(asked, graph)(3)).toBeNull();
  });

  it('finds who offers what is asked, and forgets who went', () => {
    const index = filled();
    index.remove(0);
    index.compact(Int32Array.of(-1, 0, 1, 2));
    const sums = new Float32Array(3);
    index.accumulate(asked, graph, sums);
    expect([...sums].map((sum) => sum > 0)).toEqual([true, false, false]);
    expect(index.offeredAt(0).get('b')).toBeCloseTo(0.5, 2);
    expect(index.rarity('a')).toBe(Math.log(1 + 4));
  });
});
