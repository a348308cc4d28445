import { describe, expect, it } from 'vitest';
import { bootstrap } from './bootstrap.ts';
import { pairedT } from './paired-t.ts';

describe('the bootstrap', () => {
  it('gives the same interval every time, near that of the normal distribution', () => {
    const values = Array.from({ length: 400 }, (_, i) => i % 2);
    const [interval] = bootstrap([values]);
    expect(bootstrap([values])).toEqual([interval]);
    // Standard error of a share of one half: .5 / √400.
    expect(interval?.low).toBeCloseTo(0.5 - 1.96 * 0.025, 2);
    expect(interval?.high).toBeCloseTo(0.5 + 1.96 * 0.025, 2);
  });

  it('draws the same queries for every column', () => {
    const values = [0, 0.25, 1, 0.5, 0.75, 0];
    const [one, other] = bootstrap([values, values.map((value) => value + 1)]);
    expect(other?.low).toBeCloseTo((one?.low ?? 0) + 1, 12);
  });

  it('closes on what never varies, and has none of nothing', () => {
    expect(bootstrap([[0.5, 0.5, 0.5]])).toEqual([{ low: 0.5, high: 0.5 }]);
    expect(bootstrap([[]])).toEqual([{ low: Number.NaN, high: Number.NaN }]);
  });
});

describe('paired t', () => {
  it('is the mean over its standard error', () => {
    // Mean 2, standard deviation 1, three pairs.
    expect(pairedT([1, 2, 3])).toBeCloseTo(2 * Math.sqrt(3), 12);
    expect(pairedT([-1, -2, -3])).toBeCloseTo(-2 * Math.sqrt(3), 12);
  });

  it('says what it can of too few, or of what never varies', () => {
    expect(pairedT([1])).toBeNaN();
    expect(pairedT([0, 0])).toBe(0);
    expect(pairedT([1, 1])).toBe(Number.POSITIVE_INFINITY);
  });
});
