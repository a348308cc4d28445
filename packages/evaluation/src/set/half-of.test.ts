import { expect, it } from 'vitest';
import { halfOf } from './half-of.ts';

it('splits ids of any make about evenly, the same each time', () => {
  for (const name of ['Q', 'SK-', 'I00', 'requête ']) {
    const halves = Array.from({ length: 1_000 }, (_, i) => halfOf(`${name}${i}`));
    expect(Math.abs(halves.filter((half) => half === 'a').length - 500)).toBeLessThan(60);
  }
  expect(['I0021', 'I0037', 'BKN-1008', 'Q000001'].map(halfOf)).toMatchInlineSnapshot(`
    [
      "b",
      "a",
      "b",
      "a",
    ]
  `);
});
