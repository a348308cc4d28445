import { describe, expect, it } from 'vitest';
import { type NoticeFacts, noticeDue } from './notice.ts';

const NOW = new Date('2026-11-29T10:00:00Z');
const IMPORTED: NoticeFacts = {
  source: 'hubspot',
  email: 'zoe@tests.example',
  createdAt: new Date('2026-11-20T10:00:00Z'),
  noticeQueuedAt: null,
  opposedAt: null,
  erasedAt: null,
  unreachable: false,
};

describe('the notice of where somebody’s data came from', () => {
  it.each<[string, Partial<NoticeFacts>, 'no' | 'due' | 'late']>([
    ['who came by a list', {}, 'due'],
    ['who came by a list more than a month ago', { createdAt: new Date('2026-10-28T10:00:00Z') }, 'late'],
    ['who was entered by hand', { source: 'navette' }, 'no'],
    ['who has no address', { email: null }, 'no'],
    ['who was told', { noticeQueuedAt: NOW }, 'no'],
    ['who said no', { opposedAt: NOW }, 'no'],
    ['whose address said no or refuses mail', { unreachable: true }, 'no'],
    ['who was forgotten', { erasedAt: NOW }, 'no'],
  ])('%s', (_, over, expected) => {
    expect(noticeDue({ ...IMPORTED, ...over }, NOW)).toBe(expected);
  });
});
