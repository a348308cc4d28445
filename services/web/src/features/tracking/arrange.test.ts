import type { NeedFull } from '@navette/contracts';
import { expect, test } from 'vitest';
import { arrange } from './arrange.ts';

const row = (title: string, decisionDate: string | null, referentId: string | null = null) =>
  ({ title, decisionDate, referentId }) as NeedFull;
const rows = [row('Équerre', '2027-02-01'), row('zinc', null, 'me'), row('Acier', '2026-01-01', 'me')];
const operatorOf = (editionId: string) => (editionId === 'salon' ? 'campus' : null);
const reader = { personId: 'me', today: '2026-11-29', locale: 'fr', operatorOf };
const titles = (list: readonly NeedFull[]) => list.map((one) => one.title).join(' ');

test('rows are sorted as their reader’s language does, and what is not said comes last either way', () => {
  expect(titles(arrange(rows, { sort: 'title' }, reader))).toBe('Acier Équerre zinc');
  expect(titles(arrange(rows, { sort: 'decisionDate' }, reader))).toBe('Acier Équerre zinc');
  expect(titles(arrange(rows, { sort: 'decisionDate', down: true }, reader))).toBe('Équerre Acier zinc');
});

test('rows of an edition, and of whoever runs it', () => {
  const editions = ['salon', 'bureau'].map((editionId) => ({ ...row(editionId, null), editionId }));
  expect(titles(arrange(editions, { edition: 'bureau' }, reader))).toBe('bureau');
  expect(titles(arrange(editions, { operator: 'campus' }, reader))).toBe('salon');
});

test('one’s own rows, and those whose decision is overdue', () => {
  expect(titles(arrange(rows, { mine: true }, reader))).toBe('zinc Acier');
  expect(titles(arrange(rows, { late: true }, reader))).toBe('Acier');
});
