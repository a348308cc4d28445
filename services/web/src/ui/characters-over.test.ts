import { expect, test } from 'vitest';
import { charactersOver } from './characters-over.ts';

test('tells how much of a pasted text does not fit, and nothing where a field takes any', () => {
  expect(charactersOver({ most: 10, kept: 4, pasted: 'abcdef' })).toBe(0);
  expect(charactersOver({ most: 10, kept: 4, pasted: 'abc\r\ndef' })).toBe(1);
  expect(charactersOver({ most: -1, kept: 4, pasted: 'abcdef' })).toBe(0);
});
