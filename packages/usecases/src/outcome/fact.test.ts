import type { OutcomeRow } from '@navette/db';
import { describe, expect, it } from 'vitest';
import { factInWords } from './fact.ts';

const row: OutcomeRow = {
  id: 'o',
  introductionId: 'i',
  kind: 'paid_trial',
  amount: 12_500,
  currency: 'EUR',
  jobs: 1.5,
  siteId: null,
  commune: 'Roubaix',
  area: '59',
  startsOn: '2027-01-04',
  endsOn: null,
  cn8: [],
  note: 'zq',
  declaredBy: 'startup',
  ownerAnswer: null,
  ownerAnsweredAt: null,
  ownerAnsweredBy: null,
  ownerRecorded: false,
  ownerReason: null,
  startupAnswer: 'confirmed',
  startupAnsweredAt: null,
  startupAnsweredBy: null,
  startupRecorded: false,
  startupReason: null,
  evidenceId: null,
  withdrawnAt: null,
  version: 1,
  createdAt: new Date(0),
  updatedAt: new Date(0),
};

describe('an outcome in words', () => {
  it.each([
    ['fr', 'un essai payé, 12 500 €, emplois : 1,5, Roubaix, à partir du 4 janvier 2027'],
    ['en', 'a paid trial, €12,500, jobs: 1.5, Roubaix, from January 4, 2027'],
    ['de', 'ein bezahlter Versuch, 12.500 €, Arbeitsplätze: 1,5, Roubaix, ab 4. Januar 2027'],
    ['nl', 'een betaalde proef, € 12.500, banen: 1,5, Roubaix, vanaf 4 januari 2027'],
  ] as const)('%s', (language, sentence) => {
    expect(factInWords(row, language).replace(/\s/g, ' ')).toBe(sentence);
  });

  it('says what is known, and no more', () => {
    const bare = { ...row, kind: 'quote' as const, amount: null, jobs: null, commune: null, startsOn: null };
    expect(factInWords(bare, 'fr')).toBe('un devis');
  });
});
