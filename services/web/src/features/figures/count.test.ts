import type { Introduction, NeedFull } from '@navette/contracts';
import { expect, test } from 'vitest';
import { funnelOf, monthsOf, tally } from './count.ts';

const need = (publishedAt: string | null, shortlisted = 0) => ({ publishedAt, matches: { shortlisted } }) as NeedFull;
const introduction = (state: string, kind = 'innovation') =>
  ({ state, need: { kind }, createdAt: '2026-11-02T10:00:00Z' }) as Introduction;

test('an introduction counts at its step and at every one before it', () => {
  const introductions = [introduction('proposed'), introduction('pilot'), introduction('series', 'supply')];
  expect(funnelOf([need(null), need('2026-10-01T00:00:00Z', 2)], introductions)).toEqual({
    needs: 2,
    published: 1,
    shortlisted: 1,
    proposed: 3,
    interested: 2,
    connected: 2,
    trial: 2,
    contract: 1,
    running: 1,
  });
});

test('what is over counts as proposed alone', () => {
  expect(funnelOf([], [introduction('closed')])).toMatchObject({ proposed: 1, interested: 0 });
});

test('months without anything have their row, across a new year', () => {
  const rows = monthsOf([need('2026-12-03T00:00:00Z')], [introduction('proposed')], new Date('2027-01-15'), 3);
  expect(rows.map((row) => [row.month, row.published, row.introductions])).toEqual([
    ['2026-11', 0, 1],
    ['2026-12', 1, 0],
    ['2027-01', 0, 0],
  ]);
});

test('the most come first', () => {
  expect(tally(['a', 'b', 'b'], (one) => one)).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});
