import { expect, test } from 'vitest';
import { columnOf, stateIn } from './columns.ts';

const of = (state: 'proposed' | 'meeting' | 'pilot' | 'closed', kind: 'innovation' | 'supply') => ({
  state,
  need: { id: 'n', title: 't', kind },
});

test('a card that is put into a column gets the first state of its kind there', () => {
  expect(stateIn('trial', of('meeting', 'innovation'))).toBe('poc');
  expect(stateIn('trial', of('meeting', 'supply'))).toBe('sample');
  expect(stateIn('running', of('meeting', 'supply'))).toBe('series');
});

test('a card goes neither back nor where an answer takes it, and stays in its own column', () => {
  expect(stateIn('meeting', of('pilot', 'innovation'))).toBeUndefined();
  expect(stateIn('interested', of('proposed', 'innovation'))).toBeUndefined();
  expect(stateIn('meeting', of('meeting', 'innovation'))).toBeUndefined();
});

test('every state has its column', () => {
  expect(columnOf('approval')).toBe('trial');
  expect(columnOf('expired')).toBe('over');
});
