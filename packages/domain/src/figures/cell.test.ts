import { describe, expect, it } from 'vitest';
import { type Cell, mayBePublished } from './cell.ts';

function cell(...sides: Record<string, number>[]): Cell {
  return {
    value: Object.values(sides[0] ?? {}).reduce((sum, amount) => sum + amount, 0),
    sides: sides.map((amounts) => ({
      companies: Object.keys(amounts).length,
      largest: Object.entries(amounts)
        .map(([company, amount]) => ({ company, amount }))
        .toSorted((a, b) => b.amount - a.amount),
    })),
  };
}

describe('the rule of published figures', () => {
  it.each([
    ['no company', {}, false],
    ['three companies', { a: 10, b: 10, c: 10 }, false],
    ['four companies', { a: 10, b: 10, c: 10, d: 10 }, true],
    ['one with just 85 %', { a: 85, b: 5, c: 5, d: 5 }, true],
    ['one with more than 85 %', { a: 86, b: 5, c: 5, d: 4 }, false],
  ])('%s', (_what, amounts, published) => {
    expect(mayBePublished([cell(amounts)])).toBe(published);
  });

  it('holds for the startups of a figure as for its owners', () => {
    const many = { a: 2, b: 2, c: 2, d: 2 };
    expect(mayBePublished([cell(many, { s: 4, t: 4 })])).toBe(false);
    expect(mayBePublished([cell(many, { s: 2, t: 2, u: 2, v: 2 })])).toBe(true);
  });

  it('looks at the companies of several figures together', () => {
    expect(mayBePublished([cell({ a: 1, b: 1 }), cell({ c: 1, d: 1 })])).toBe(true);
    expect(mayBePublished([cell({ a: 1, b: 1 }), cell({ a: 1, b: 1, c: 1 })])).toBe(false);
    expect(mayBePublished([cell({ a: 40, b: 1, c: 1 }), cell({ a: 50, d: 1 })])).toBe(false);
  });

  it('expects the worst of contributors that are not listed', () => {
    const cut = (companies: number, value: number, ...amounts: number[]): Cell => ({
      value,
      sides: [{ companies, largest: amounts.map((amount, index) => ({ company: `c${index}`, amount })) }],
    });
    expect(mayBePublished([cut(50, 100, 10, 9)])).toBe(true);
    // Each of two figures may have its unlisted second company: the same one.
    const other: Cell = { value: 60, sides: [{ companies: 9, largest: [{ company: 'z', amount: 50 }] }] };
    expect(mayBePublished([cut(50, 60, 50), other])).toBe(true);
    expect(mayBePublished([cut(50, 55, 50), { ...other, value: 55 }])).toBe(false);
  });
});
