import { describe, expect, it } from 'vitest';
import { DISCLOSURE, stageOf } from './disclosure.ts';
import { type NeedFacts, projectNeed } from './projection.ts';

const MARK = 'marker-that-no-teaser-says';
const facts: NeedFacts = {
  id: 'c0ffee00-0000-4000-8000-000000000000',
  kind: 'innovation',
  title: MARK,
  description: MARK,
  language: 'fr',
  capabilities: ['machine-vision'],
  trl: { minimum: 6, hard: true },
  certificates: [MARK],
  languages: ['fr'],
  readiness: 'test',
  paidTrial: true,
  budget: { minimum: 20_001, maximum: 47_113 },
  decisionDate: '2027-03-01',
  teaser: { sector: 'C', area: 'FRE' },
};

describe('the projection of a need', () => {
  it('shows nothing at the stage "nothing"', () => {
    expect(projectNeed(facts, 'nothing')).toBeNull();
  });

  it('makes a teaser of exactly the fields that product.md lists', () => {
    expect(projectNeed(facts, 'teaser')).toEqual({
      stage: 'teaser',
      id: facts.id,
      kind: 'innovation',
      capabilities: ['machine-vision'],
      sector: 'C',
      area: 'FRE',
      trl: 6,
      budgetBand: '20k_50k',
      decisionDate: '2027-03-01',
    });
  });

  it('keeps every marker and the exact budget out of a teaser', () => {
    const told = JSON.stringify(projectNeed(facts, 'teaser'));
    expect(told).not.toContain(MARK);
    expect(told).not.toMatch(/47113|20001/);
  });

  it('tells the card without names, and still not the exact budget', () => {
    const card = projectNeed(facts, 'card');
    expect(card).toMatchObject({ stage: 'card', title: MARK, paidTrial: true });
    expect(JSON.stringify(card)).not.toMatch(/47113|20001/);
  });
});

describe('the disclosure table', () => {
  it('follows product.md', () => {
    expect(stageOf('matched_startup', 'anonymous')).toBe('teaser');
    expect(stageOf('matched_startup', 'restricted')).toBe('card');
    expect(stageOf('undertaken_startup', 'anonymous')).toBe('card');
    expect(Object.values(DISCLOSURE.visitor)).toEqual(['nothing', 'nothing', 'nothing']);
    expect(Object.values(DISCLOSURE.owner_side)).toEqual(['all', 'all', 'all']);
  });
});
