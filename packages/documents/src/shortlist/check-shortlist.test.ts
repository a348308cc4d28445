import { DomainError } from '@navette/domain';
import { describe, expect, it } from 'vitest';
import { sampleShortlist, sampleStartup } from '../testing/sample-shortlist.ts';
import { checkShortlist } from './check-shortlist.ts';
import type { ShortlistDocument, ShortlistStartup } from './shortlist-document.ts';

describe('checkShortlist', () => {
  it('takes one to five startups', () => {
    for (const count of [1, 2, 3, 4, 5]) expect(problems(sampleShortlist(count))).toEqual([]);
    for (const count of [0, 6]) expect(problems(sampleShortlist(count))).toEqual(['/startups: 1 to 5 startups']);
  });

  it.each(['22/11/2026', '2026-02-30', '2026-11-22T10:00:00Z', ''])('refuses %j as a day', (date) => {
    expect(problems({ ...sampleShortlist(1), date })).toEqual(['/date: a day as YYYY-MM-DD']);
  });

  it.each(['javascript:alert(1)', 'navette.example', `https://navette.example/${'a'.repeat(2000)}`])(
    'refuses %.40s as an address',
    (address) => {
      const expected = 'an address of http or https, at most 2000 characters, or null';
      expect(problems({ ...sampleShortlist(1), pageUrl: address })).toEqual([`/pageUrl: ${expected}`]);
      expect(problems(withStartup({ markUrl: address }))).toEqual([`/startups/1/markUrl: ${expected}`]);
    },
  );

  it('names every field of a startup that cannot be printed', () => {
    const reason = { label: '', text: '', contribution: Number.NaN };
    const startup = { score: 101, trl: 10, against: [reason], missing: Array.from({ length: 13 }, () => 'un') };
    expect(problems(withStartup(startup))).toEqual([
      '/startups/1/score: a score from 0 to 100',
      '/startups/1/trl: a TRL from 1 to 9, or null',
      '/startups/1/missing: at most 12',
      '/startups/1/against/0/contribution: a finite number',
    ]);
    expect(problems(withStartup({ score: Number.NaN }))).toEqual(['/startups/1/score: a score from 0 to 100']);
  });

  it('takes what was left unsaid', () => {
    const unsaid = { place: null, website: null, size: null, trl: null, capacity: null, note: null, markUrl: null };
    expect(problems({ ...withStartup(unsaid), pageUrl: null })).toEqual([]);
  });
});

function withStartup(changes: Partial<ShortlistStartup>): ShortlistDocument {
  return { ...sampleShortlist(1), startups: [sampleStartup(0), { ...sampleStartup(1), ...changes }] };
}

function problems(document: ShortlistDocument): readonly string[] {
  try {
    checkShortlist(document);
    return [];
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    expect(error.code).toBe('invalid');
    return error.fields.map(({ pointer, expected }) => `${pointer}: ${expected}`);
  }
}
