import { expect, test } from 'vitest';
import { segmentsOf } from './segments.ts';

const mark = (id: string, start: number, end: number) => ({ id, criterion: id, field: 'text', start, end }) as const;

test('a text without marks is one segment', () => {
  expect(segmentsOf('tissu', [])).toEqual([{ start: 0, text: 'tissu', marks: [] }]);
});

test('overlapping marks are cut where either begins or ends, and nothing of the text is lost', () => {
  const text = 'défauts de tissage en ligne';
  const segments = segmentsOf(text, [mark('a', 0, 18), mark('b', 11, 27)]);
  expect(segments.map((segment) => segment.text).join('')).toBe(text);
  expect(segments.map((segment) => segment.marks.map((one) => one.id))).toEqual([['a'], ['a', 'b'], ['b']]);
});

test('a mark beyond the end of an edited text is left out', () => {
  expect(segmentsOf('court', [mark('a', 2, 40)])).toEqual([{ start: 0, text: 'court', marks: [] }]);
});
