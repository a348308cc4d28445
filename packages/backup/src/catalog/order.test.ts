import { expect, it } from 'vitest';
import { orderByReferences } from './order.ts';

const refer = (...pairs: string[]) => pairs.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1) }));

it('puts every table after those that it refers to, itself and strangers aside', () => {
  expect(orderByReferences(['a', 'b', 'c', 'd'], refer('ab', 'ad', 'bc', 'bb', 'cx'))).toEqual(['c', 'b', 'd', 'a']);
});

it('keeps the order where there is nothing to respect', () => {
  expect(orderByReferences(['b', 'a', 'c'], [])).toEqual(['b', 'a', 'c']);
});

it('names the tables of a circle', () => {
  expect(() => orderByReferences(['a', 'b', 'c'], refer('ab', 'ba'))).toThrow(/\(a, b\)/);
});
