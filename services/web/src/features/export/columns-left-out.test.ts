import { expect, test } from 'vitest';
import { columnsWanted } from './columns-left-out.ts';

const all = ['id', 'title', 'state'];

test('columns that are not left out are asked for in their order', () => {
  expect(columnsWanted(all, ['id'])).toBe('title,state');
});

test('nothing is asked for where every column is wanted, or where what was left out exists no more', () => {
  expect(columnsWanted(all, [])).toBeUndefined();
  expect(columnsWanted(all, ['gone'])).toBeUndefined();
});

test('a choice that would leave no column at all is passed over', () => {
  expect(columnsWanted(all, all)).toBeUndefined();
});
