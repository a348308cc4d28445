import { expect, test } from 'vitest';
import { fileNameOf } from './file-name.ts';

test('the file has the name that the server gives it', () => {
  expect(fileNameOf('attachment; filename="navette-besoins-2026-11-22.csv"', 'x.csv')).toBe(
    'navette-besoins-2026-11-22.csv',
  );
});

test('a name that is missing or would lead elsewhere is not taken', () => {
  expect(fileNameOf(null, 'x.csv')).toBe('x.csv');
  expect(fileNameOf('attachment; filename="../../.profile"', 'x.csv')).toBe('x.csv');
});
