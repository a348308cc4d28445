import { describe, expect, it } from 'vitest';
import type { NeedDocument } from '../document/need.ts';
import type { ProfileDocument } from '../document/profile.ts';
import { MODEL } from '../model/model.ts';
import { assessAttention } from './attention.ts';
import { assessMaturity } from './maturity.ts';
import { assessProximity } from './proximity.ts';
import { assessReciprocity } from './reciprocity.ts';
import { assessSector } from './sector.ts';
import { assessTerms } from './terms.ts';
import { textValue } from './text.ts';

const need = (fields: Partial<NeedDocument>): NeedDocument => ({ id: 'n', title: 'Besoin', text: '', ...fields });
const profile = (fields: Partial<ProfileDocument>): ProfileDocument => ({
  id: 'p',
  title: 'Profil',
  text: '',
  ...fields,
});

describe('text', () => {
  const both = { spread: 2, isComparable: true, isSameLanguage: true };

  it('grows with the likeness, from 0 to 1', () => {
    const values = [0, 0.1, 0.3, 1, 1.2].map((likeness) => textValue(likeness, both) ?? -1);
    expect(values.map((value) => Number(value.toFixed(2)))).toEqual([0, 0.19, 0.51, 1, 1]);
  });

  it('is unknown without words on a side, or between languages that share none', () => {
    expect(textValue(0, { ...both, isComparable: false })).toBeNull();
    expect(textValue(0, { ...both, isSameLanguage: false })).toBeNull();
  });
});

describe('sector', () => {
  it.each([
    ['13.96', ['13.96Z'], 1, '13.96Z'],
    ['13.96', ['13.9'], 0.75, '13.9'],
    ['13.96', ['62', '13'], 0.5, '13'],
    ['13.96', ['10.51'], 0.25, '10.51'],
    ['13.96', ['62.01'], 0, '62.01'],
    ['13', ['13.96'], 1, '13.96'],
  ] as const)('%s against %s gives %s', (sector, sectorsServed, value, nearest) => {
    expect(assessSector(need({ sector }), profile({ sectorsServed }))).toEqual({
      value,
      evidence: { need: sector, profile: nearest },
    });
  });

  it('is unknown without a code on a side', () => {
    expect(assessSector(need({}), profile({ sectorsServed: ['13'] })).value).toBeNull();
    expect(assessSector(need({ sector: '13' }), profile({})).value).toBeNull();
    expect(assessSector(need({ sector: 'textile' }), profile({ sectorsServed: ['13'] })).value).toBeNull();
    expect(assessSector(need({ sector: '13' }), profile({ sectorsServed: ['?'] })).value).toBeNull();
  });
});

describe('proximity', () => {
  const assess = (one: Partial<NeedDocument>, other: Partial<ProfileDocument>) =>
    assessProximity(need(one), profile(other), MODEL.proximity);

  it('falls with distance', () => {
    const { value, evidence } = assess({ place: { lat: 50.63, lon: 3.06 } }, { place: { lat: 48.85, lon: 2.35 } });
    expect(evidence.km).toBeCloseTo(204, 0);
    expect(value).toBeCloseTo(Math.exp(-(evidence.km ?? 0) / MODEL.proximity.decayKm), 12);
  });

  it('is 1 inside the perimeter, and where one area lies in the other', () => {
    expect(assess({ place: { area: '59' }, perimeter: { areas: ['FR'] } }, { place: { area: '13' } }).value).toBe(1);
    const { value, evidence } = assess({ place: { area: '59' } }, { place: { area: 'FRE' } });
    expect(value).toBe(1);
    expect(evidence.km).toBeNull();
  });

  it('charges a border, but not inside one living space', () => {
    const across = assess({ place: { area: '57' } }, { place: { area: 'DEC' } });
    expect(across.evidence.crossBorder).toBe(true);
    expect(across.value).toBeCloseTo(Math.exp(-(across.evidence.km ?? 0) / MODEL.proximity.decayKm), 12);
    const far = assess({ place: { area: '59' } }, { place: { area: 'DEC' } });
    const km = (far.evidence.km ?? 0) + MODEL.proximity.borderKm;
    expect(far.value).toBeCloseTo(Math.exp(-km / MODEL.proximity.decayKm), 12);
  });

  it('is unknown where a side says nothing, or no more than the country of both', () => {
    expect(assess({ place: { area: '59' } }, {}).value).toBeNull();
    expect(assess({}, { place: { area: '59' } }).value).toBeNull();
    expect(assess({ place: { area: '59' } }, { place: { country: 'FR' } }).value).toBeNull();
    expect(assess({ place: { area: 'nowhere' } }, { place: { area: '59' } }).value).toBeNull();
  });
});

describe('maturity', () => {
  it.each([
    [6, 7, 1],
    [6, 6, 1],
    [6, 4, 0.5],
    [9, 1, 0],
  ])('TRL %d asked, %d reached: %d', (minimum, trl, value) => {
    expect(assessMaturity(need({ trl: { minimum } }), profile({ trl }), 4).value).toBe(value);
  });

  it('is unknown where a side says nothing', () => {
    expect(assessMaturity(need({ trl: { minimum: 6 } }), profile({}), 4).value).toBeNull();
    expect(assessMaturity(need({}), profile({ trl: 6 }), 4).value).toBeNull();
  });
});

describe('terms', () => {
  it('is the share of what fits among what both sides say', () => {
    const asked = need({ terms: { paidTrial: false, budget: { maximum: 20_000 }, weeksToDecision: 8 } });
    const offered = profile({ terms: { paidPilotOnly: true, minimumBudget: 10_000, leadTimeWeeks: 4 } });
    const { value, evidence } = assessTerms(asked, offered);
    expect(value).toBeCloseTo(2 / 3, 12);
    expect(evidence.aspects.map(({ aspect, fits }) => [aspect, fits])).toEqual([
      ['paid_trial', false],
      ['budget', true],
      ['decision_date', true],
    ]);
  });

  it('does not guess: a least budget alone cannot rule a startup out', () => {
    const asked = need({ terms: { budget: { minimum: 10_000 } } });
    expect(assessTerms(asked, profile({ terms: { minimumBudget: 20_000 } })).value).toBeNull();
    expect(assessTerms(asked, profile({ terms: { minimumBudget: 5_000 } })).value).toBe(1);
    expect(assessTerms(need({}), profile({})).value).toBeNull();
  });
});

describe('reciprocity', () => {
  it('holds the need against the wishes of the startup', () => {
    const wishes = { sizes: ['ETI', 'GE'] as const, sectors: ['C'], areas: ['FRE'] };
    const one = need({ organisationSize: 'PME', sector: '13.96', place: { area: '59' } });
    const { value, evidence } = assessReciprocity(one, profile({ wishes }));
    expect(value).toBeCloseTo(2 / 3, 12);
    expect(evidence.aspects.map(({ aspect, fits }) => [aspect, fits])).toEqual([
      ['size', false],
      ['sector', true],
      ['area', true],
    ]);
  });

  it('takes the areas served for a wish when none is said', () => {
    expect(assessReciprocity(need({ place: { area: '57' } }), profile({ areasServed: ['FRE'] })).value).toBe(0);
    expect(assessReciprocity(need({}), profile({ areasServed: ['FRE'] })).value).toBeNull();
  });
});

describe('attention', () => {
  it('leaves room for who was shown little', () => {
    const value = (shown: number, capacity: number) =>
      assessAttention({}, profile({ attention: { shown, capacity } })).value;
    expect(value(0, 0)).toBe(1);
    expect(value(0, 3)).toBe(1);
    expect(value(3, 3)).toBe(0.5);
    expect(value(5, 0)).toBe(0);
    const standing = { standing: ['p', 'q'] };
    expect(assessAttention(standing, { id: 'p', attention: { shown: 4, capacity: 3 } }).value).toBe(0.5);
    expect(assessAttention(standing, { id: 'q', attention: { shown: 0, capacity: 3 } }).value).toBe(1);
    expect(assessAttention({}, profile({})).value).toBeNull();
  });
});
