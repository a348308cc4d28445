import { expect, test } from 'vitest';
import { emptyDraft, inputOf, wrongOf } from './draft.ts';

test('what was not said is not sent', () => {
  expect(inputOf(emptyDraft('paid_trial'))).toEqual({ kind: 'paid_trial' });
  expect(inputOf({ ...emptyDraft('quote'), amount: 0, note: ' bien ', cn8: ['55161100'] })).toEqual({
    kind: 'quote',
    amount: 0,
    note: 'bien',
    cn8: ['55161100'],
  });
});

test('an end before the start, and a code of seven digits, are wrong', () => {
  const draft = { ...emptyDraft('order'), startsOn: '2027-02-01' };
  expect(wrongOf({ ...draft, endsOn: '2027-02-01' })).toEqual({ endsOn: false, cn8: false });
  expect(wrongOf({ ...draft, endsOn: '2027-01-31', cn8: ['5516110'] })).toEqual({ endsOn: true, cn8: true });
});
