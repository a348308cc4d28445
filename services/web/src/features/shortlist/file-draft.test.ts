import { expect, test } from 'vitest';
import {
  draftOf,
  firstDraft,
  inputOf,
  isSameFile,
  placedAt,
  withNote,
  withoutStartup,
  withStartup,
} from './file-draft.ts';

const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;
const ids = (...numbers: number[]) => numbers.map(id);
const idsOf = (draft: ReturnType<typeof firstDraft>) => draft.items.map((item) => item.matchId);

test('a new file holds the best of the shortlisted, as many as it takes', () => {
  expect(idsOf(firstDraft(ids(1, 2), 'de'))).toEqual(ids(1, 2));
  expect(idsOf(firstDraft(ids(1, 2, 3, 4, 5, 6, 7), 'fr'))).toEqual(ids(1, 2, 3, 4, 5));
  expect(firstDraft([], 'de')).toEqual({ items: [], message: '', language: 'de' });
});

test('no startup is in a file twice', () => {
  expect(idsOf(withStartup(firstDraft(ids(1, 2), 'fr'), id(2)))).toEqual(ids(1, 2));
});

test('a startup moves to any place, and no further than the ends', () => {
  const draft = firstDraft(ids(1, 2, 3), 'fr');
  expect(idsOf(placedAt(draft, id(3), 0))).toEqual(ids(3, 1, 2));
  expect(idsOf(placedAt(draft, id(1), 1))).toEqual(ids(2, 1, 3));
  expect(idsOf(placedAt(draft, id(1), 9))).toEqual(ids(2, 3, 1));
  expect(idsOf(placedAt(draft, id(1), -1))).toEqual(ids(1, 2, 3));
  expect(placedAt(draft, id(9), 0)).toBe(draft);
});

test('a note stays with its startup, and is sent without its margins or not at all', () => {
  const noted = withNote(withNote(firstDraft(ids(1, 2), 'fr'), id(2), '  Vue au salon. '), id(1), '  ');
  const moved = withoutStartup(placedAt(noted, id(2), 0), id(1));
  expect(inputOf(moved)).toEqual({ items: [{ matchId: id(2), note: 'Vue au salon.' }], message: null, language: 'fr' });
  expect(inputOf(noted).items[0]).toEqual({ matchId: id(1), note: null });
});

test('a file and the draft made from it are the same until something is written', () => {
  const startup = { organisation: 'Visiotex', title: 'Vision' };
  const tally = { go: 0, noGo: 0, question: 0 };
  const draft = draftOf({
    id: id(9),
    needId: id(8),
    language: 'nl',
    message: null,
    items: [{ matchId: id(1), note: 'Vue.', startup, state: 'shortlisted', tally }],
    link: { state: 'none', expiresAt: null },
    createdBy: null,
    version: 1,
    createdAt: '2026-11-22T10:00:00.000Z',
    updatedAt: '2026-11-22T10:00:00.000Z',
  });
  expect(inputOf(draft)).toEqual({ items: [{ matchId: id(1), note: 'Vue.' }], message: null, language: 'nl' });
  expect(isSameFile(draft, { ...draft, message: ' ' })).toBe(true);
  expect(isSameFile(draft, { ...draft, message: 'Bonjour' })).toBe(false);
});
