import { expect, test } from 'vitest';
import { type Choice, choicesToSend } from './choices.ts';

const declined = (reason: 'price' | 'other' | '', text = ''): Choice => ({ answer: 'declined', reason, text });

test('all that is said is sent at once; what nothing is said about is left out', () => {
  const said = new Map<string, Choice>([
    ['one', { answer: 'chosen' }],
    ['two', declined('price')],
    ['three', declined('other', ' Trop loin de nos fours. ')],
  ]);
  expect(choicesToSend(said)?.choices).toEqual([
    { introductionId: 'one', answer: 'chosen' },
    { introductionId: 'two', answer: 'declined', reason: 'price' },
    { introductionId: 'three', answer: 'declined', reason: 'other', text: 'Trop loin de nos fours.' },
  ]);
});

test('nothing is sent while nothing is said, a reason is missing, or another reason has no words', () => {
  expect(choicesToSend(new Map())).toBeUndefined();
  expect(choicesToSend(new Map([['one', declined('')]]))).toBeUndefined();
  expect(choicesToSend(new Map([['one', declined('other', ' ')]]))).toBeUndefined();
});
