import { expect, it } from 'vitest';
import { ownerSaidYes, showsMore } from './openness.ts';

it.each([
  ['anonymous', false, 'restricted', false, true],
  ['restricted', false, 'public', false, true],
  ['public', false, 'public', true, true],
  ['public', true, 'anonymous', false, false],
  ['restricted', false, 'restricted', false, false],
  ['public', true, 'public', false, false],
] as const)('from %s (%s) to %s (%s) shows more: %s', (visibility, teaserPublic, to, teaserAfter, more) => {
  expect(showsMore({ visibility, teaserPublic }, { visibility: to, teaserPublic: teaserAfter })).toBe(more);
});

it.each([
  ['draft', true, false],
  ['returned', false, false],
  // The owner reads it before it says yes.
  ['awaiting_approval', true, false],
  // The owner handed it in.
  ['awaiting_approval', false, true],
  ['published', true, true],
  ['paused', false, true],
] as const)('%s, on behalf %s: the owner said yes to it: %s', (state, onBehalf, yes) => {
  expect(ownerSaidYes({ state, onBehalf })).toBe(yes);
});
