import { describe, expect, it } from 'vitest';
import { MOST_READ } from '../text/folded-text.ts';
import { readText } from './read-text.ts';

const today = '2026-11-29';
const LONG = 1_000_000;
const fill = (piece: string, length = LONG): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Pieces that make a careless pattern go back and forth: numbers, blanks, signs, halves of what is looked for. */
const PIECES = [
  'a',
  ' ',
  '\n',
  '1',
  '1 ',
  '1.',
  '1 000 ',
  '20 à ',
  '€',
  'k€ ',
  'iso ',
  'iso 9001, ',
  'trl ',
  'pas de ',
  'pas de budget ',
  'nous sommes ',
  'möchten gemeinsam ',
  'wollen samen ',
  'client: A ',
  'Références : Aa ',
  'à Lens ',
  'avant fin ',
  '31.',
  '😀',
  'e\u0301',
  '\u200b',
  '\ufdfa',
  'ﬁ½㎞',
  '(((((',
  "d'",
  '’',
  '-',
  'Ааа ', // Cyrillic look-alikes.
  '\ud800',
  '\u0000',
];

describe('texts made to break it', () => {
  it.each(PIECES)('reads a megabyte of %j to an end', (piece) => {
    for (const as of ['need', 'profile'] as const) {
      const { facts, isWhole } = readText(fill(piece), { as, today });
      expect(isWhole).toBe(false);
      expect(facts.length).toBeLessThan(1_000);
      for (const { span } of facts) expect(span.end).toBeLessThanOrEqual(MOST_READ);
    }
  });

  it('finds nothing in nothing, in one word and in emoji', () => {
    for (const text of ['', ' ', '?', 'test', 'ISO', '2027', '59000', '😀🏭', '☎️ 06 12 34 56 78']) {
      const { facts, card } = readText(text, { as: 'need', today });
      expect([text, facts, card]).toEqual([text, [], {}]);
    }
  });

  it('gives spans in order, inside the text, that never share words within a kind', () => {
    const text = 'Lens (62), ISO 9001, 14001 et 45001, 20 à 50 k€, fin mars 2027, TRL 6-7, PME de 80 salariés à Lens. ';
    const { facts } = readText(fill(text, 5_000), { as: 'need', today });
    expect(facts.length).toBeGreaterThan(100);
    const ends = new Map<string, number>();
    for (const { kind, span } of facts) {
      expect(span.start).toBeGreaterThanOrEqual(ends.get(kind) ?? 0);
      expect(span.end).toBeGreaterThan(span.start);
      ends.set(kind, span.end);
    }
  });

  it('offers no more for a label said a thousand times', () => {
    const once = readText('Robotique à Lille, TRL 6.', { as: 'need', today });
    const often = readText(fill('Robotique à Lille, TRL 6. ', 20_000), { as: 'need', today });
    expect(often.card).toEqual(once.card);
    for (const { confidence } of often.capabilities) expect(confidence).toBeLessThanOrEqual(1);
  });
});
