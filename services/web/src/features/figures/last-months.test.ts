import type { ProgressRow } from '@navette/contracts';
import { expect, test } from 'vitest';
import { lastMonths } from './last-months.ts';

test('months without anything have their row, across a new year', () => {
  const december = { key: '2026-12', reached: { published: 3 }, introductions: 2 } as ProgressRow;
  expect(lastMonths([december], '2027-01-31', 3)).toEqual([
    { month: '2026-11', published: 0, introductions: 0 },
    { month: '2026-12', published: 3, introductions: 2 },
    { month: '2027-01', published: 0, introductions: 0 },
  ]);
});
