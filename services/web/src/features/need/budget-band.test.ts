import { expect, test } from 'vitest';
import { bandOf, isBand } from './budget-band.ts';

test('a budget is shown by the band of its maximum, or else of its minimum', () => {
  expect(bandOf({ minimum: 15_000, maximum: 50_000 })).toBe('20k_50k');
  expect(bandOf({ minimum: 60_000 })).toBe('50k_100k');
  expect(bandOf({ maximum: 2_000_000 })).toBe('over_250k');
});

test('no amount, no band', () => {
  expect(bandOf(null)).toBeNull();
  expect(bandOf({})).toBeNull();
});

test('bands of the API are told from anything else', () => {
  expect(isBand('under_10k')).toBe(true);
  expect(isBand('free')).toBe(false);
  expect(isBand(null)).toBe(false);
});
