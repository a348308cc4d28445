import { expect, it } from 'vitest';
import { closures } from './closures.ts';

const weeks = (count: number, gapDays: number) =>
  Array.from({ length: count }, (_, n) => {
    const from = Date.parse('2027-01-04') + n * (5 + gapDays - 1) * 86_400_000;
    const day = (at: number) => new Date(at).toISOString().slice(0, 10);
    return { from: day(from), to: day(from + 4 * 86_400_000) };
  });

it.each([
  ['a summer', [{ from: '2027-08-01', to: '2027-08-31' }]],
  ['92 days', [{ from: '2027-01-01', to: '2027-04-02' }]],
  ['every other week', weeks(26, 10)],
  ['none', []],
])('takes %s', (_what, given) => {
  expect(closures.safeParse(given).success).toBe(true);
});

it.each([
  ['93 days', [{ from: '2027-01-01', to: '2027-04-03' }], 0],
  ['for ever', [{ from: '2026-12-01', to: '2099-12-31' }], 0],
  ['every week from Monday to Friday', weeks(26, 3), 13],
  [
    'years one after the other, in any order',
    [
      { from: '2027-02-20', to: '2027-04-30' },
      { from: '2027-01-01', to: '2027-02-18' },
    ],
    0,
  ],
])('refuses %s, naming the closure that is too much', (_what, given, index) => {
  const parsed = closures.safeParse(given);
  expect(parsed.error?.issues.map((issue) => issue.path)).toEqual([[index, 'to']]);
});
