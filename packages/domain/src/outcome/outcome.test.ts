import { describe, expect, it } from 'vitest';
import { answersAfterChange, type OutcomeFacts, sameFacts } from './facts.ts';
import { confidenceOf, OUTCOME_KINDS, outcomeKinds } from './outcome.ts';

describe('the confidence in an outcome', () => {
  it.each([
    ['a facilitator alone', null, null, false, 'reported'],
    ['a facilitator with a file', null, null, true, 'reported'],
    ['the owner alone', 'confirmed', null, false, 'declared'],
    ['the startup alone, with a file', null, 'confirmed', true, 'declared'],
    ['both', 'confirmed', 'confirmed', false, 'confirmed'],
    ['both, with a file', 'confirmed', 'confirmed', true, 'evidenced'],
    ['one against the other', 'confirmed', 'disputed', true, 'disputed'],
    ['one against a facilitator', 'disputed', null, false, 'disputed'],
  ] as const)('%s', (_case, owner, startup, evidence, grade) => {
    expect(confidenceOf({ owner, startup, evidence })).toBe(grade);
  });
});

describe('the kinds of outcomes', () => {
  it('follow the need’s kind, and each is of some need', () => {
    expect(outcomeKinds('supply')).toEqual(['quote', 'sample', 'order', 'series']);
    expect(outcomeKinds('innovation')).not.toContain('investment');
    expect(outcomeKinds('partner')).toContain('investment');
    const all = new Set((['innovation', 'supply', 'skill', 'partner'] as const).flatMap(outcomeKinds));
    expect(all).toEqual(new Set(OUTCOME_KINDS));
  });
});

describe('the facts of an outcome', () => {
  const facts: OutcomeFacts = {
    amount: 12_000,
    currency: 'EUR',
    jobs: 2,
    siteId: null,
    commune: 'Roubaix',
    area: '59',
    startsOn: '2027-01-04',
    endsOn: null,
    cn8: ['52081190', '52083296'],
  };
  it('are the same whatever the order of the products', () => {
    expect(sameFacts(facts, { ...facts, cn8: [...facts.cn8].reverse() })).toBe(true);
  });
  it.each([{ amount: null }, { jobs: 0 }, { endsOn: '2027-02-01' }, { cn8: ['52081190'] }])('differ by %j', (over) => {
    expect(sameFacts(facts, { ...facts, ...over })).toBe(false);
  });
  it('leave the word of none but the one who changed them', () => {
    expect(answersAfterChange('owner')).toEqual({ owner: 'confirmed', startup: null });
    expect(answersAfterChange('startup')).toEqual({ owner: null, startup: 'confirmed' });
    expect(answersAfterChange('facilitator')).toEqual({ owner: null, startup: null });
  });
});
