import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { firstDifference } from './compare.ts';
import { type Leaf, packLeaves, unpackLeaves } from './leaf.ts';

const leaf = (seq: number, content = 'same'): Leaf => ({ seq, hash: createHash('sha256').update(content).digest() });

describe('leaves', () => {
  it('come back as they were packed', () => {
    const leaves = [leaf(1), leaf(5, 'b'), leaf(2 ** 40, 'c')];
    expect(unpackLeaves(packLeaves(leaves))).toEqual(leaves);
    expect(unpackLeaves(packLeaves([]))).toEqual([]);
  });
});

describe('the first difference', () => {
  it.each([
    ['nothing', [leaf(1), leaf(3)], [leaf(1), leaf(3)], undefined],
    ['a change', [leaf(1), leaf(3)], [leaf(1), leaf(3, 'other')], { kind: 'entry_changed', seq: 3 }],
    ['one that is gone', [leaf(1), leaf(3)], [leaf(3)], { kind: 'entry_missing', seq: 1 }],
    ['the last one that is gone', [leaf(1), leaf(3)], [leaf(1)], { kind: 'entry_missing', seq: 3 }],
    ['one between', [leaf(1), leaf(3)], [leaf(1), leaf(2), leaf(3)], { kind: 'entry_added', seq: 2 }],
    ['one after', [leaf(1)], [leaf(1), leaf(2)], { kind: 'entry_added', seq: 2 }],
    ['one that moved', [leaf(2)], [leaf(3)], { kind: 'entry_missing', seq: 2 }],
  ])('is %s', (_, sealed, found, finding) => {
    expect(firstDifference(sealed, found)).toEqual(finding);
  });
});
