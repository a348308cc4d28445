import { describe, expect, it } from 'vitest';
import { measure } from './metrics.ts';
import { ndcg } from './ndcg.ts';

const grades = new Map([
  ['exact', 3],
  ['close', 2],
  ['related', 1],
  ['wrong', 0],
]);

describe('nDCG', () => {
  it('is 1 for the best order, whatever follows', () => {
    expect(ndcg(['exact', 'close', 'related', 'wrong', 'unknown'], grades, 10)).toBe(1);
  });

  it('takes the grade itself as the gain, discounted by log2(rank + 1)', () => {
    const best = 3 + 2 / Math.log2(3) + 1 / 2;
    expect(ndcg(['close', 'unknown', 'exact'], grades, 10)).toBeCloseTo((2 + 3 / 2) / best, 12);
    expect(ndcg(['close', 'unknown', 'exact'], grades, 2)).toBeCloseTo(2 / (3 + 2 / Math.log2(3)), 12);
  });

  it('is 0 where nothing is relevant or nothing was found', () => {
    expect(ndcg(['wrong'], new Map([['wrong', 0]]), 10)).toBe(0);
    expect(ndcg([], grades, 10)).toBe(0);
  });
});

describe('recall and MRR', () => {
  it('count what is graded over 0', () => {
    const ranking = ['wrong', 'related', ...Array.from({ length: 9 }, (_, i) => `unknown-${i}`), 'exact'];
    expect(measure('recall@10', ranking, grades)).toBeCloseTo(1 / 3, 12);
    expect(measure('recall@100', ranking, grades)).toBeCloseTo(2 / 3, 12);
    expect(measure('mrr', ranking, grades)).toBe(0.5);
    expect(measure('mrr', ['wrong'], grades)).toBe(0);
  });
});
