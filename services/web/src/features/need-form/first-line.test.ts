import { expect, test } from 'vitest';
import { firstLine } from './first-line.ts';

test('the first sentence is the line', () => {
  expect(firstLine('Nos tissus ont des défauts. Nous voulons les voir.')).toBe('Nos tissus ont des défauts');
  expect(firstLine('  Une ligne\nune autre')).toBe('Une ligne');
  expect(firstLine('')).toBe('');
});

test('a long one is cut after a word, a word without end anywhere', () => {
  expect(firstLine('mot '.repeat(100))).toMatch(/^(mot )*mot…$/);
  expect(firstLine('x'.repeat(500)).length).toBeLessThanOrEqual(121);
});
