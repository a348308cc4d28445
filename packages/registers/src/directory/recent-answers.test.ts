import { expect, it } from 'vitest';
import { createRecentAnswers } from './recent-answers.ts';

it('keeps so many answers and no more: the least recently used goes first', () => {
  const now = new Date('2026-11-22T10:00:00Z');
  const recent = createRecentAnswers(2, () => now);
  const answer = { outcome: 'unknown', lookedUpAt: now.toISOString() } as const;
  recent.put('a', answer);
  recent.put('b', answer);
  expect(recent.get('a')).toBe(answer);
  recent.put('c', answer);
  expect(['a', 'b', 'c'].map((number) => recent.get(number) !== undefined)).toEqual([true, false, true]);
});
