import { expect, it } from 'vitest';
import { MODEL } from '../model/model.ts';
import { WordIndex } from './word-index.ts';

const DOCUMENTS = 3_000;
const SHARED = Array.from({ length: 40 }, (_, i) => `mot${i}`);

it('visits a bounded number of postings, the heaviest words first, however common the words of a need are', () => {
  const index = new WordIndex(MODEL.words, 2);
  const places = Array.from({ length: SHARED.length + 1 }, (_, i) => ({ start: i, end: i + 1 }));
  for (let slot = 0; slot < DOCUMENTS; slot++) {
    index.add(slot, { terms: [...SHARED, `propre${slot}`], places, titleTerms: 0, candour: 1 });
  }
  const counts = new Map([...SHARED, 'propre7'].map((term) => [term, 1]));
  const sums = new Float32Array(DOCUMENTS);
  const visited = index.accumulate(index.query(counts, [...counts.keys()], 'fr'), sums);
  expect(visited).toBeGreaterThan(90_000);
  expect(visited).toBeLessThanOrEqual(100_000);
  expect(sums[7]).toBe(Math.max(...sums));
  expect(sums.filter((sum) => sum === sums[7]).length).toBe(1);
});
