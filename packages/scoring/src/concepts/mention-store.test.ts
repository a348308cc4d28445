import { describe, expect, it } from 'vitest';
import { MentionStore } from './mention-store.ts';

describe('MentionStore', () => {
  it('gives back where each concept is named', () => {
    const store = new MentionStore();
    store.put(0, [
      [7, { field: 'title', start: 0, end: 5 }],
      [900_000, { field: 'text', start: 1_000_000, end: 1_000_040 }],
      [7, { field: 'text', start: 12, end: 20 }],
    ]);
    expect(store.spansOf(0, 7)).toEqual([
      { field: 'title', start: 0, end: 5 },
      { field: 'text', start: 12, end: 20 },
    ]);
    expect(store.spansOf(0, 900_000)).toEqual([{ field: 'text', start: 1_000_000, end: 1_000_040 }]);
    expect(store.spansOf(0, 8)).toEqual([]);
    expect(store.spansOf(1, 7)).toEqual([]);
  });
});
