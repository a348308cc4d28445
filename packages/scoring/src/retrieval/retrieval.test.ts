import { describe, expect, it } from 'vitest';
import { bestSlots } from './best-slots.ts';
import { PostingLists } from './posting-lists.ts';
import { Vocabulary } from './vocabulary.ts';

describe('PostingLists', () => {
  it('keeps each list whole and in order over many blocks', () => {
    const lists = new PostingLists();
    for (let i = 0; i < 10_000; i++) lists.push(i % 3 === 0 ? 700 : i % 3, i, i);
    const numbers: number[] = [];
    lists.forEach(700, (number, count) => {
      expect(count).toBe(Math.min(255, number));
      numbers.push(number);
    });
    expect(numbers).toEqual(Array.from({ length: 3334 }, (_, i) => 3 * i));
    expect(lists.length(700)).toBe(3334);
    expect(lists.length(5)).toBe(0);
    expect(lists.length(100_000)).toBe(0);
  });

  it('adds weighted impacts to sums', () => {
    const lists = new PostingLists();
    lists.push(0, 1, 1);
    lists.push(0, 3, 2);
    const sums = new Float32Array([1, 1, 1, 1]);
    lists.accumulate(0, 10, Float32Array.of(0, 0.5, 2), sums);
    expect([...sums]).toEqual([1, 6, 1, 21]);
  });
});

describe('Vocabulary', () => {
  it('finds words that look alike, most alike first, among those that live', () => {
    const vocabulary = new Vocabulary();
    for (const term of ['warmeruckgewinn', 'warmeruckgewinnungsanlag', 'warmepump', 'robot', 'ip67'])
      vocabulary.addDocument(term);
    const kin = () => vocabulary.kinOf('warmeruckgewinnung', 0.4, 10).map(({ term }) => vocabulary.termOf(term));
    expect(kin()).toEqual(['warmeruckgewinn', 'warmeruckgewinnungsanlag']);
    vocabulary.removeDocument(vocabulary.numberOf('warmeruckgewinn') ?? -1);
    expect(kin()).toEqual(['warmeruckgewinnungsanlag']);
    vocabulary.addDocument('warmeruckgewinn');
    expect(kin()).toHaveLength(2);
    expect(vocabulary.kinOf('ip68', 0.1, 10)).toEqual([]);
  });
});

describe('bestSlots', () => {
  const sums = Float32Array.from([0.5, 0, 3, 1, 3, 2, Number.NaN]);
  const before = (a: number, b: number): boolean => a > b;

  it('gives the greatest, best first, ties by the order given', () => {
    expect(bestSlots(sums, 3, () => true, before)).toEqual([4, 2, 5]);
    expect(bestSlots(sums, 99, () => true, before)).toEqual([4, 2, 5, 3, 0]);
    expect(bestSlots(sums, 0, () => true, before)).toEqual([]);
  });

  it('fills up with what is accepted', () => {
    expect(bestSlots(sums, 2, (slot) => slot !== 4 && slot !== 2, before)).toEqual([5, 3]);
  });

  it('agrees with a plain sort', () => {
    const many = Float32Array.from({ length: 1000 }, (_, i) => (i * 7919) % 101);
    const expected = [...many.keys()]
      .filter((slot) => many[slot] !== 0)
      .sort((a, b) => (many[b] ?? 0) - (many[a] ?? 0) || a - b);
    expect(
      bestSlots(
        many,
        50,
        () => true,
        (a, b) => a < b,
      ),
    ).toEqual(expected.slice(0, 50));
  });
});
