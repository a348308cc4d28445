import { expect, it } from 'vitest';
import { ownPath } from './own-path.ts';

it.each(['/', '/needs', '/needs/1?tab=matches', '/a#b', '/a%2f%2fb'])('%s is ours', (path) => {
  expect(ownPath(path)).toBe(path);
});

it.each([
  undefined,
  null,
  5,
  '',
  'needs',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '\\/elsewhere.example',
  '/a\\..\\\\elsewhere.example',
  '/./\\elsewhere.example',
  '/.//elsewhere.example',
  '/..//elsewhere.example',
  '/\t/elsewhere.example',
  '/\n/elsewhere.example',
  'https://elsewhere.example',
  'http:elsewhere.example',
  'javascript:alert(1)',
  'data:text/html,x',
  ' /needs',
  `/${'x'.repeat(3_000)}`,
])('%s is not', (path) => expect(ownPath(path)).toBe('/'));
