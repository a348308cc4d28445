import { LANGUAGES } from '@navette/taxonomy';
import { describe, expect, it } from 'vitest';
import type { NeedDocument } from '../document/need.ts';
import type { ProfileDocument } from '../document/profile.ts';
import { CRITERION_KEYS, type Explanation, GATE_KEYS } from '../explanation/explanation.ts';
import { createIndex } from '../matching/create-index.ts';
import { narrate } from './narrate.ts';

const FULL_NEED: NeedDocument = {
  id: 'n',
  title: 'Contrôle visuel de tissus',
  text: 'Détecter les défauts de tissage en ligne.',
  sector: '13.96',
  organisationSize: 'PME',
  place: { area: '59' },
  perimeter: { areas: ['59', 'BE'], radiusKm: 1200, hard: true },
  trl: { minimum: 7, hard: true },
  certificates: ['ISO 9001', 'ISO 13485'],
  languages: ['fr', 'de'],
  excludedSectors: ['25.40'],
  terms: { paidTrial: false, budget: { maximum: 20_000 }, weeksToDecision: 8 },
  excludedProfiles: ['out'],
};
const EMPTY_NEED: NeedDocument = { id: 'n', title: '', text: '' };

const PROFILES: readonly ProfileDocument[] = [
  {
    id: 'in',
    title: 'Vision industrielle pour tissus',
    text: 'Contrôle visuel des tissus et des défauts de tissage.',
    place: { area: '59' },
    sectorsServed: ['13.96'],
    trl: 9,
    certificates: ['ISO 9001', 'ISO 13485'],
    languages: ['fr'],
    capacityLeft: 2,
    terms: { paidPilotOnly: false, minimumBudget: 5000, leadTimeWeeks: 2 },
    wishes: { sizes: ['PME'], sectors: ['13'], areas: ['FRE'] },
    attention: { shown: 0, capacity: 4 },
  },
  {
    id: 'out',
    title: 'Scanner 3D',
    text: 'Métrologie pour la défense, sans tissus.',
    place: { lat: 43.3, lon: 5.4, country: 'FR' },
    sectorsServed: ['25.40'],
    trl: 4,
    certificates: ['EN 9100'],
    languages: ['en'],
    capacityLeft: 0,
    terms: { paidPilotOnly: true, minimumBudget: 50_000, leadTimeWeeks: 20 },
    wishes: { sizes: ['GE'], sectors: ['25'], areas: ['FRL'] },
    attention: { shown: 12, capacity: 3 },
  },
  { id: 'near', title: 'Tissage', text: 'Défauts', place: { area: 'BE32' }, sectorsServed: ['13.2'], trl: 6 },
  { id: 'silent', title: 'Tissus', text: '' },
];

function explanations(): readonly Explanation[] {
  const index = createIndex();
  for (const profile of PROFILES) index.upsert(profile);
  return [FULL_NEED, EMPTY_NEED].flatMap((need) => PROFILES.flatMap(({ id }) => index.explain(need, id) ?? []));
}

const ALL = explanations();
const ofFullNeed = (id: string): Explanation => ALL[PROFILES.findIndex((profile) => profile.id === id)] as Explanation;

describe.each(LANGUAGES)('narrate in %s', (language) => {
  it('has words for every criterion and gate, whatever is said or not', () => {
    expect(ALL).toHaveLength(2 * PROFILES.length);
    for (const explanation of ALL) {
      const { summary, criteria, gates } = narrate(explanation, language, {
        profileName: 'Visiotex',
        needTitle: 'Tissus',
      });
      expect(criteria.map(({ key }) => key).toSorted()).toEqual(CRITERION_KEYS.toSorted());
      expect(criteria.map(({ key }) => key)).toEqual(explanation.criteria.map(({ key }) => key));
      for (const text of [summary, ...criteria.map((criterion) => criterion.text), ...gates.map((gate) => gate.text)]) {
        expect(text).not.toMatch(/undefined|null|NaN|\[object|\(\)| {2}|\s,|^\p{Ll}/u);
        expect(text).toMatch(/\p{L}.*\.$/u);
      }
      expect(summary).toContain('Visiotex');
      expect(summary).toContain('Tissus');
    }
  });

  it('speaks of every gate that the need asks for', () => {
    const told = narrate(ofFullNeed('out'), language, { profileName: 'X' }).gates.map(({ key }) => key);
    expect(told).toEqual(GATE_KEYS);
    const ofEmpty = ALL[PROFILES.length + 3] as Explanation;
    expect(narrate(ofEmpty, language, { profileName: 'X' }).gates).toEqual([]);
  });

  it('gives signs that follow the contributions', () => {
    for (const explanation of ALL) {
      narrate(explanation, language, { profileName: 'X' }).criteria.forEach(({ sign }, i) => {
        const contribution = explanation.criteria[i]?.contribution ?? 0;
        expect(sign).toBe(Math.abs(contribution) < 0.05 ? 0 : Math.sign(contribution));
      });
    }
  });
});

describe('narrate in French', () => {
  const summary = (id: string): string => narrate(ofFullNeed(id), 'fr', { profileName: 'Visiotex' }).summary;

  it('says what is missing as missing, not as an argument against', () => {
    const { criteria } = narrate(ofFullNeed('silent'), 'fr', { profileName: 'Visiotex' });
    expect(criteria.find(({ key }) => key === 'sector')).toEqual({
      key: 'sector',
      text: 'Aucune référence déclarée dans le secteur «\u00a0Fabrication de textiles\u00a0».',
      sign: 0,
      isMissing: true,
    });
    expect(summary('silent')).toContain('à vérifier\u00a0: ');
  });

  it('begins with what rules a pair out', () => {
    expect(summary('out')).toMatch(/^Visiotex est hors critères\u00a0: /);
    expect(summary('in')).toMatch(/^En faveur de Visiotex\u00a0: /);
  });

  it('elides before a vowel', () => {
    expect(narrate(ofFullNeed('in'), 'fr', { profileName: 'Exotec' }).summary).toMatch(/^En faveur d’Exotec/);
  });

  it('never puts a plain space before a double sign', () => {
    for (const explanation of ALL) {
      const { summary: sentence, criteria, gates } = narrate(explanation, 'fr', { profileName: 'X', needTitle: 'Y' });
      for (const text of [sentence, ...criteria.map((c) => c.text), ...gates.map((g) => g.text)]) {
        expect(text).not.toMatch(/ [:;?!»]|« /);
      }
    }
  });
});
