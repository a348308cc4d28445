import { describe, expect, it } from 'vitest';
import { formatPosition, parsePosition } from './cursor.ts';

describe('a position in the feed', () => {
  it.each([
    { seen: '740:740:', target: null, seq: 0 },
    { seen: '740:752:741,750', target: null, seq: 0 },
    { seen: '740:752:741', target: '760:760:', seq: 412 },
  ])('survives the way through a token: %j', (position) => {
    expect(parsePosition(formatPosition(position))).toEqual(position);
  });

  it.each([
    '',
    '12',
    '740:740',
    '752:740:',
    '0:0:',
    '740:752:739',
    '740:752:752',
    '740:752:750,741',
    '740:752:/x/1',
    '740:740:; drop table events',
    `1:${'9'.repeat(19)}:`,
    `1:2:${'1,'.repeat(9000)}`,
  ])('refuses what PostgreSQL would: %s', (token) => {
    expect(parsePosition(token)).toBeUndefined();
  });
});
