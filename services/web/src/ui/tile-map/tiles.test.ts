import { expect, test } from 'vitest';
import { TILES, tileOf } from './tiles.ts';

test('every department of metropolitan France has its tile, and no two lie on each other', () => {
  const departments = TILES.filter((tile) => /^\d/.test(tile.id));
  expect(departments).toHaveLength(96);
  expect(new Set(TILES.map((tile) => `${tile.column} ${tile.row}`)).size).toBe(TILES.length);
  expect(new Set(TILES.map((tile) => tile.id)).size).toBe(TILES.length);
});

test('a province lies on its region’s tile, and a department on its own alone', () => {
  expect(tileOf('BE25')).toBe('BE2');
  expect(tileOf('DEC01')).toBe('DEC');
  expect(tileOf('59')).toBe('59');
  expect(tileOf('974')).toBeUndefined();
});
