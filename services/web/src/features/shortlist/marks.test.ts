import { expect, test } from 'vitest';
import { type Mark, marksOn } from './marks.ts';

const mark = (matchId: string, name: string, at: string, counts = true): Mark => ({
  matchId,
  mark: 'go',
  text: null,
  name,
  at,
  counts,
});

test('the last word of each name is shown, latest first; what was said before is counted', () => {
  const marks = [mark('a', 'Paul', '1', false), mark('a', 'Anne', '2'), mark('b', 'Anne', '3'), mark('a', 'Paul', '4')];
  const { last, before } = marksOn(marks, 'a');
  expect(last.map(({ name, at }) => [name, at])).toEqual([
    ['Paul', '4'],
    ['Anne', '2'],
  ]);
  expect(before).toBe(1);
});

test('nothing was said of a startup that nobody marked', () => {
  expect(marksOn([mark('a', 'Paul', '1')], 'b')).toEqual({ last: [], before: 0 });
});
