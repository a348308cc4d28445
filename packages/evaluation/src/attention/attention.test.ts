import { createIndex } from '@navette/scoring';
import { expect, it } from 'vitest';
import { exposureByRelevance, exposureWithAttention } from './exposure.ts';
import { gini } from './gini.ts';

it('tells how unevenly counts are spread', () => {
  expect(gini([3, 3, 3])).toBe(0);
  expect(gini([0, 0, 0, 8])).toBe(0.75);
  expect(gini([1, 3])).toBeCloseTo(0.25, 12);
  expect(gini([0, 0])).toBe(0);
  expect(gini([])).toBe(0);
});

it('spreads places over profiles that answer alike, once some were shown', () => {
  const words = ['rouge', 'verte', 'bleue', 'jaune', 'noire'];
  const profiles = Array.from({ length: 30 }, (_, i) => ({
    id: `p${String(i).padStart(2, '0')}`,
    text: `Des caméras trient les tissus de couleur ${words[i % words.length]} par lot ${i}`,
    lang: 'fr' as const,
  }));
  const needs = Array.from({ length: 40 }, (_, i) => ({
    id: `n${i}`,
    text: 'Trier des tissus par couleur avec une caméra',
    lang: 'fr' as const,
  }));
  const judgements = new Map(needs.map(({ id }) => [id, new Map(profiles.map((profile) => [profile.id, 1]))]));
  const request = { index: createIndex(), profiles, needs, judgements, capacity: 15, batch: 5 };
  const relevance = exposureByRelevance(request);
  const attention = exposureWithAttention(request);
  expect(relevance.seen).toBeCloseTo(1 / 3, 2);
  expect(attention.seen).toBeGreaterThan(relevance.seen);
  expect(attention.gini).toBeLessThan(relevance.gini);
  expect(attention.withinCapacity).toBeGreaterThan(relevance.withinCapacity);
  expect(attention.ndcg).toBeCloseTo(1, 12);
});
