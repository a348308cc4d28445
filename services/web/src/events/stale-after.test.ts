import { expect, test } from 'vitest';
import { staleAfter } from './stale-after.ts';

test('a match of a need makes its list, its card and its pairs stale, and no other need’s', () => {
  expect(staleAfter({ kind: 'match.suggested', needId: 'n', profileId: 'p' })).toEqual([
    ['needs', 'list'],
    ['needs', 'one', 'n'],
    ['matches', 'of-need', 'n'],
    ['pairs', 'n'],
    ['shortlists', 'n'],
    ['matches', 'of-profile', 'p'],
  ]);
});

test('a startup’s copy of an event, which names no owner, still refreshes its opportunities', () => {
  expect(staleAfter({ kind: 'match.closed', matchId: 'm', profileId: 'p' })).toContainEqual([
    'matches',
    'of-profile',
    'p',
  ]);
});

test('an answer to a shortlist file refreshes the files of its need, and nothing else', () => {
  expect(staleAfter({ kind: 'shortlist.marked', needId: 'n', matchId: 'm' })).toEqual([['shortlists', 'n']]);
});

test('what no screen shows makes nothing stale', () => {
  expect(staleAfter({ kind: 'person.created' })).toEqual([]);
});
