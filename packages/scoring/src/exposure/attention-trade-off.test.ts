import { describe, expect, it } from 'vitest';
import { createIndex } from '../matching/create-index.ts';
import { attentionTradeOff } from './attention-trade-off.ts';
import { gini } from './gini.ts';

describe('gini', () => {
  it('is 0 for equals and for nothing, and grows as one takes all', () => {
    expect(gini([3, 3, 3])).toBeCloseTo(0, 12);
    expect(gini([0, 0])).toBe(0);
    expect(gini([0, 0, 0, 4])).toBeCloseTo(0.75, 12);
  });
});

describe('attentionTradeOff', () => {
  it('spreads who is shown, and lets newcomers be seen', () => {
    const index = createIndex();
    const profileIds = Array.from({ length: 30 }, (_, i) => `p${i}`);
    for (const id of profileIds)
      index.upsert({ id, title: '', text: 'Capteurs de vibration pour machines', language: 'fr' });
    const needs = Array.from({ length: 12 }, (_, i) => ({ id: `n${i}`, title: '', text: 'capteurs de vibration' }));
    const { relevance, attention } = attentionTradeOff({
      index,
      needs,
      profileIds,
      capacityOf: () => 4,
      batch: 1,
      judge: () => 1,
    });
    expect(relevance).toMatchObject({ seen: 10, quality: 1 });
    expect(attention).toMatchObject({ seen: 30, quality: 1, withinCapacity: 1 });
    expect(attention.gini).toBeLessThan(relevance.gini / 2);
  });
});
