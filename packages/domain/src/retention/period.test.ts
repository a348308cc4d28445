import { describe, expect, it } from 'vitest';
import { momentBefore, type Period } from './period.ts';

describe('the moment before', () => {
  it.each<[string, Period, string]>([
    ['2026-11-29T10:00:00.000Z', 'P3Y', '2023-11-29T10:00:00.000Z'],
    ['2026-08-31T10:00:00.000Z', 'P6M', '2026-02-28T10:00:00.000Z'],
    ['2028-02-29T10:00:00.000Z', 'P1Y', '2027-02-28T10:00:00.000Z'],
    ['2026-03-01T10:00:00.000Z', 'P1D', '2026-02-28T10:00:00.000Z'],
    ['2026-01-15T10:00:00.000Z', 'P1M', '2025-12-15T10:00:00.000Z'],
    ['2026-11-29T10:00:00.000Z', 'P0D', '2026-11-29T10:00:00.000Z'],
  ])('%s, %s, is %s', (moment, period, expected) => {
    expect(momentBefore(new Date(moment), period).toISOString()).toBe(expected);
  });

  it('is of no other duration', () => {
    expect(() => momentBefore(new Date(), 'PT1H' as Period)).toThrow(RangeError);
  });
});
