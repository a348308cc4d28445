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
    ['my-day'],
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

test('a message refreshes introductions and the day of who reads it', () => {
  expect(staleAfter({ kind: 'message.sent', needId: 'n' })).toEqual([['introductions'], ['my-day']]);
});

test('what no screen shows makes nothing stale', () => {
  expect(staleAfter({ kind: 'person.created' })).toEqual([]);
});
