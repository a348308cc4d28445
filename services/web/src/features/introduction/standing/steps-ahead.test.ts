import { expect, test } from 'vitest';
import { endsOf, stepsAhead } from './steps-ahead.ts';

test('only later steps are offered, and none that follows from an answer', () => {
  expect(stepsAhead('meeting', 'innovation')).toEqual(['quote', 'poc', 'pilot', 'contract', 'deployed']);
  expect(stepsAhead('proposed', 'supply')).toEqual(['meeting', 'quote', 'sample', 'approval', 'order', 'series']);
});

test('an ended one can be taken up again, and does not end twice', () => {
  expect(stepsAhead('closed', 'innovation')[0]).toBe('meeting');
  expect(endsOf('closed', 'innovation')).toEqual([]);
  expect(endsOf('deployed', 'innovation')).toEqual([]);
  expect(endsOf('quote', 'supply')).toEqual(['declined', 'expired', 'closed']);
});
