import { expect, test } from 'vitest';
import { signOf } from './sign.ts';

test('a contribution has the sign that a reader is told', () => {
  expect(signOf(0.8)).toBe('for');
  expect(signOf(-0.3)).toBe('against');
});

test('what moves no score by a point is neutral', () => {
  expect(signOf(0)).toBe('neutral');
  expect(signOf(-0.004)).toBe('neutral');
});
