import { contains } from '@navette/taxonomy';
import { describe, expect, it } from 'vitest';
import {
  DEMO_ACTIVITIES,
  DEMO_CONTACTS,
  DEMO_INTRODUCTIONS,
  DEMO_NEEDS,
  DEMO_ORGANISATIONS,
  DEMO_PROFILES,
  type DemoNeed,
  type DemoProfile,
} from './index.ts';
import * as packaging from './industry/packaging.ts';

const organisationOf = new Map(DEMO_ORGANISATIONS.map((organisation) => [organisation.key, organisation]));
const published = DEMO_NEEDS.filter((need) => need.state === 'published');

/** NAF rev. 2 codes of the owners, by the trades that the demo speaks of. */
const TRADES: Readonly<Record<string, readonly string[]>> = {
  textile: ['13', '14'],
  food: ['10', '11'],
  automotive: ['29', '38.31'],
  rail: ['30.20', '33.17', '52.21'],
  health: ['21', '32.50'],
  logistics: ['49', '52.10', '52.24', '52.29'],
  energy: ['35'],
  glass: ['23.13'],
  steel: ['24.10'],
  'e-commerce': ['47.91'],
};

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function keysOf(records: readonly { readonly key: string }[]): string[] {
  return records.map((record) => record.key);
}

function areaOf(need: DemoNeed): string {
  return organisationOf.get(need.organisation)?.site.area ?? '';
}

describe('the demo data', () => {
  it('has the announced counts', () => {
    expect(tally(DEMO_NEEDS.map((need) => need.state))).toEqual({
      published: 52,
      fulfilled: 2,
      draft: 2,
      awaiting_approval: 2,
      paused: 2,
    });
    expect(DEMO_NEEDS).toHaveLength(60);
    expect(DEMO_PROFILES).toHaveLength(300);
    expect(DEMO_ORGANISATIONS).toHaveLength(337);
    expect(DEMO_ORGANISATIONS.filter((organisation) => organisation.roles.includes('industrial'))).toHaveLength(57);
    expect(new Set(DEMO_PROFILES.map((profile) => profile.organisation)).size).toBe(280);
    expect(DEMO_INTRODUCTIONS).toHaveLength(12);
    expect(DEMO_CONTACTS).toHaveLength(41);
    expect(DEMO_ACTIVITIES).toHaveLength(64);
  });

  it('mixes the languages of the borders', () => {
    expect(tally(published.map((need) => need.language))).toEqual({ fr: 40, de: 5, en: 4, nl: 3 });
    expect(tally(DEMO_PROFILES.map((profile) => profile.language))).toEqual({ fr: 221, de: 38, en: 22, nl: 19 });
  });

  it('mixes the kinds of needs', () => {
    expect(tally(DEMO_NEEDS.map((need) => need.kind))).toEqual({ innovation: 41, supply: 7, skill: 5, partner: 7 });
  });

  it('spreads the published needs over the regions of the network', () => {
    const regions = {
      hauts: 'FRE',
      grandEst: 'FRF',
      wallonia: 'BE3',
      flanders: 'BE2',
      luxembourg: 'LU',
      saarland: 'DEC',
    };
    const counts = Object.entries(regions).map(([name, area]) => [
      name,
      published.filter((need) => contains(area, areaOf(need))).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      hauts: 26,
      grandEst: 11,
      wallonia: 4,
      flanders: 3,
      luxembourg: 3,
      saarland: 5,
    });
  });

  it('speaks of every trade', () => {
    const sectors = published.map((need) => organisationOf.get(need.organisation)?.sector ?? '');
    const counts = Object.entries(TRADES).map(([trade, codes]) => [
      trade,
      sectors.filter((sector) => codes.some((code) => sector.startsWith(code))).length,
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      textile: 6,
      food: 10,
      automotive: 4,
      rail: 3,
      health: 3,
      logistics: 4,
      energy: 2,
      glass: 4,
      steel: 3,
      'e-commerce': 3,
    });
    expect(packaging.needs.filter((need) => need.state === 'published')).toHaveLength(3);
  });

  it.each([
    ['organisations', DEMO_ORGANISATIONS],
    ['profiles', DEMO_PROFILES],
    ['needs', DEMO_NEEDS],
    ['introductions', DEMO_INTRODUCTIONS],
    ['contacts', DEMO_CONTACTS],
    ['activities', DEMO_ACTIVITIES],
  ])('gives each of the %s a key of its own, in kebab case', (_, records) => {
    const keys = keysOf(records);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(key))).toEqual([]);
  });

  it('resolves every owner, to an organisation of the right role', () => {
    const roleless = (records: readonly (DemoNeed | DemoProfile)[], industrial: boolean) =>
      records.filter((record) => {
        const roles = organisationOf.get(record.organisation)?.roles;
        return roles === undefined || roles.includes('industrial') !== industrial;
      });
    expect(keysOf(roleless(DEMO_NEEDS, true))).toEqual([]);
    expect(keysOf(roleless(DEMO_PROFILES, false))).toEqual([]);
  });

  it('gives every organisation something to do, but for those that only wait to be called', () => {
    const named = new Set([...DEMO_NEEDS, ...DEMO_PROFILES].map((record) => record.organisation));
    expect(keysOf(DEMO_ORGANISATIONS.filter((organisation) => !named.has(organisation.key)))).toEqual(['lorvanne']);
  });
});
