import type { Match } from '@navette/contracts';
import { expect, test } from 'vitest';
import { compared } from './compared.ts';

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }) as Match);
const ids = (matches: readonly Match[]) => matches.map((match) => match.id).join('');

test('the chosen one is compared with the next, the last with the one before', () => {
  expect(ids(compared([], rows, rows[1]))).toBe('bc');
  expect(ids(compared([], rows, rows[3]))).toBe('cd');
  expect(ids(compared([], rows, undefined))).toBe('ab');
});

test('the address says which, at most three, and those that are gone are left out', () => {
  expect(ids(compared(['d', 'a'], rows, rows[1]))).toBe('da');
  expect(ids(compared(['a', 'b', 'c', 'd'], rows, undefined))).toBe('abc');
  expect(ids(compared(['gone', 'a'], rows, rows[1]))).toBe('bc');
});
