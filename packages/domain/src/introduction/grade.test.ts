import { expect, it } from 'vitest';
import { gradeOf } from './grade.ts';

const at = new Date(0);
const introduced = (state: 'proposed' | 'interested' | 'connected' | 'declined', yeses: number) =>
  gradeOf({
    match: 'shortlisted',
    introduction: { state, interestedAt: yeses > 0 ? at : null, chosenAt: yeses > 1 ? at : null },
  });

it('is the better the more sides said yes, and nothing where one said no before they met', () => {
  expect([introduced('proposed', 0), introduced('interested', 1), introduced('connected', 2)]).toEqual([1, 2, 3]);
  expect([introduced('declined', 0), introduced('declined', 1), introduced('declined', 2)]).toEqual([0, 0, 3]);
});

it('is the decision on the match where nobody was introduced', () => {
  expect(gradeOf({ match: 'shortlisted', introduction: null })).toBe(1);
  expect(gradeOf({ match: 'dismissed', introduction: null })).toBe(0);
});
