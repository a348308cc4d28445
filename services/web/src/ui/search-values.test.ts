import { expect, test } from 'vitest';
import { flag, oneOf, searchOf, uuid, words } from './search-values.ts';

const read = searchOf({ state: oneOf(['draft', 'published']), need: uuid, q: words(5), mine: flag });

test('what fits is read', () => {
  const need = '0192f0c4-9f2e-7c3a-8a1d-1f2e3d4c5b6a';
  expect(read({ state: 'draft', need, q: ' tissu ', mine: true })).toEqual({
    state: 'draft',
    need,
    q: 'tissu',
    mine: true,
  });
  expect(read({ q: 42 })).toEqual({ q: '42' });
});

test('what does not fit is left out, and so is what nobody asked for', () => {
  expect(read({ state: 'lost', need: '1', q: 'longer', mine: 'yes', other: 1 })).toEqual({});
  expect(read({ q: '  ' })).toEqual({});
});
