import { expect, test } from 'vitest';
import { countArrivals, drop, restore, rowsOf, startList } from './steady-list.ts';

const items = (...ids: string[]) => ids.map((id) => ({ id }));
const shown = (list: ReturnType<typeof startList<{ id: string }>>, latest: { id: string }[]) =>
  rowsOf(list, latest).map((row) => (row.gone ? `${row.item.id} gone` : row.item.id));

test('arrivals are counted and do not move what is shown', () => {
  const list = startList('need', items('a', 'b'));
  const latest = items('new', 'b', 'a');
  expect(shown(list, latest)).toEqual(['a', 'b']);
  expect(countArrivals(list, latest)).toBe(1);
});

test('what somebody else moved stays in its place, and says so', () => {
  expect(shown(startList('need', items('a', 'b')), items('b'))).toEqual(['a gone', 'b']);
});

test('what I took out goes at once and comes back to its place', () => {
  const list = drop(startList('need', items('a', 'b', 'c')), 'b');
  expect(shown(list, items('a', 'c'))).toEqual(['a', 'c']);
  expect(shown(restore(list, 'b'), items('a', 'b', 'c'))).toEqual(['a', 'b', 'c']);
  expect(countArrivals(list, items('a', 'b', 'c'))).toBe(0);
});
