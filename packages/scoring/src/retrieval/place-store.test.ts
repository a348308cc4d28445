import { describe, expect, it } from 'vitest';
import { PlaceStore } from './place-store.ts';

describe('PlaceStore', () => {
  it('gives back where terms stand, in title and text, near and far', () => {
    const store = new PlaceStore();
    const places = [
      { start: 3, end: 9 },
      { start: 300, end: 305 },
      { start: 0, end: 4 },
      { start: 0, end: 12 },
      { start: 70_000, end: 70_400 },
    ];
    store.put(2, [{ start: 1, end: 2 }], 1);
    store.put(0, places, 2);
    store.put(1, [], 0);
    expect(store.placesAt(0, 2)).toEqual(places);
    expect(store.placesAt(1, 0)).toEqual([]);
    expect(store.placesAt(2, 1)).toEqual([{ start: 1, end: 2 }]);
    expect(store.placesAt(9, 0)).toEqual([]);
  });
});
