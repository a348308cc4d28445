import { expect, test } from 'vitest';
import { evidenceOf } from './evidence.ts';

const criterion = (key: string, evidence: unknown) => ({
  key,
  evidence,
  value: 1,
  mean: 0,
  weight: 1,
  contribution: 1,
  text: '',
});

test('one item has the same id on both sides', () => {
  const { need, profile } = evidenceOf({
    criteria: [
      criterion('text', {
        terms: [
          {
            term: 'défauts',
            needSpans: [{ field: 'text', start: 3, end: 10 }],
            profileSpans: [{ field: 'title', start: 0, end: 7 }],
          },
        ],
      }),
    ],
  });
  expect(need).toEqual([{ id: 'text/défauts', criterion: 'text', field: 'text', start: 3, end: 10 }]);
  expect(profile[0]?.id).toBe('text/défauts');
});

test('criteria that point at no passage give none', () => {
  expect(evidenceOf({ criteria: [criterion('proximity', { km: 38 }), criterion('sector', null)] })).toEqual({
    need: [],
    profile: [],
  });
});
